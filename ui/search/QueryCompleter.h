#pragma once

#include <QObject>

class QLineEdit;

namespace atrium {

class Client;
class CompletionPopup;
struct Completion;

// Offers what a filter that is being typed into a search field may be: people after "from:", groups
// after "in:", the words that "is:" and "has:" know, days after "before:" and "after:", topics.
// While it offers something the keys are its own, as in the composer. Belongs to the field.
class QueryCompleter : public QObject {
    Q_OBJECT
public:
    QueryCompleter(Client &client, QLineEdit &field); // `client` outlives the field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Typed { // the filter at the cursor, as far as that
        qsizetype start = 0;
        qsizetype end = 0; // of the whole of it, with the space that follows
        QString key; // empty: there is none
        QString value;
    };
    Typed typed() const;
    void offer();
    void complete(const Completion &completion);
    QList<Completion> find(const Typed &typed) const;

    Client &m_client;
    QLineEdit &m_field;
    CompletionPopup *m_popup;
};

} // namespace atrium
