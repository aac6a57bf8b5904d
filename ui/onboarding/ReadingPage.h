#pragma once

#include "ui/onboarding/WizardPage.h"
#include "ui/theme/Theme.h"

class QLayout;
class QUrl;
class QVBoxLayout;

namespace atrium {

class Client;

// A page that is read: texts, lists and tables, one below the other. Everything but addText() is
// plain text.
class ReadingPage : public WizardPage {
    Q_OBJECT
public:
    ReadingPage(Client &client, const QString &lead, QWidget *parent = nullptr);
    QString lead() const override { return m_lead; }

    void addHeading(const QString &text);
    void addText(const QString &markdown);
    void addLines(const QStringList &lines, const QString &icon, Token token); // a list
    // A card of rows with a line between them. Each row is a widget of the caller's.
    void addTable(const QList<QWidget *> &rows);

    // Words beside an icon, perhaps with smaller ones below.
    static QWidget *line(const QString &icon, Token token, const QString &text, const QString &below = {});

protected:
    Client &client() const { return m_client; }
    QVBoxLayout *column() const { return m_column; }
    void follow(const QUrl &link);
    static void empty(QLayout *layout); // of the widgets in it

private:
    Client &m_client;
    QString m_lead;
    QVBoxLayout *m_column;
};

} // namespace atrium
