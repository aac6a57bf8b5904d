#pragma once

#include <QAbstractListModel>

namespace atrium {

// Every emoji with its name, found by words in the language of the program or in English. Without
// words: those used last, those that are used at work, then all in Unicode's order.
class EmojiList : public QAbstractListModel {
    Q_OBJECT
public:
    explicit EmojiList(const QStringList &recent, QObject *parent = nullptr);
    void find(const QString &words); // every word begins one of an emoji's words; accents do not matter

    int rowCount(const QModelIndex &parent = {}) const override;
    // DisplayRole: the emoji. ToolTipRole and AccessibleTextRole: its name.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry {
        QString emoji;
        QString name;
        QString nameWords; // folded, each with a space before it
        QString words; // name and all else, likewise
    };
    void read(const QString &language);

    QList<Entry> m_all;
    QList<qsizetype> m_usual; // rows without words, as numbers in m_all
    QList<qsizetype> m_shown;
};

} // namespace atrium
