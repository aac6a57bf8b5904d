#pragma once

#include "ui/shell/Place.h"

#include <QWidget>

namespace atrium {

class Client;

// What fills the middle column. Shell makes each page on first use and keeps it. Pages read from
// client.reader() and listen to client.changed(); they never wait.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(Client &client, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_client(client)
    {
    }
    // Shows a place of the page's kind. Called again for another one of the same kind.
    virtual void open(const Place &place) = 0;
    // What explains the middle, for the right column; nullptr: the column is hidden. Owned by the page
    // until Shell takes it; called once.
    virtual QWidget *makeExplanation() { return nullptr; }
    virtual void focusFirst() { setFocus(); }
    // Ctrl+N: begins a new post here. A page without a composer says no, and Shell goes Home first.
    virtual bool compose() { return false; }
    // Ctrl+P: prints what is here; only where that is offered.
    virtual bool isPrintable() const { return false; }
    virtual void print() { }
    // Nothing that the page has asked for is still on its way: it looks as it will.
    virtual bool isIdle() const { return true; }

Q_SIGNALS:
    void navigate(const atrium::Place &place);
    void back(); // to where the person came from

protected:
    Client &client() const { return m_client; }

private:
    Client &m_client;
};

} // namespace atrium
