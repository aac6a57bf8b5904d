#pragma once

#include "sync/types/Types.h"

#include <QWidget>

class QVBoxLayout;

namespace atrium {

class Client;

// The charter in one language, section by section. What it leaves out has no section.
class CharterView : public QWidget {
    Q_OBJECT
public:
    explicit CharterView(Client &client, QWidget *parent = nullptr);
    void setText(const CharterText &text, bool guest); // a guest reads what this is to guests

Q_SIGNALS:
    void linkActivated(const QUrl &url);

private:
    QVBoxLayout *addSection(const QString &name, const QString &heading);
    void addMarkdown(const QString &name, const QString &heading, const QString &body);
    void addList(
        const QString &name, const QString &heading, const QStringList &lines, const QString &icon, bool positive);
    void addRules(const QList<CharterRule> &rules);
    void addVisibility(const QList<CharterSight> &visibility);

    Client &m_client;
    QVBoxLayout *m_sections;
};

} // namespace atrium
