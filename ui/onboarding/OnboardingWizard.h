#pragma once

#include "sync/types/Types.h"
#include "ui/onboarding/WizardSteps.h"
#include "ui/shell/Place.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace atrium {

class Button;
class Client;
class PlainLabel;
class Reader;
class WizardList;
class WizardPage;

// The introduction of a new member, in place of the three columns: why, what is official, what
// belongs where, how we talk, who sees what, and the first steps. Everything comes from the cache,
// and how far one is goes into the outbox at every page, so it works offline and goes on where it
// was left, on any device. Somebody who is through with it sees what changed when the charter does.
class OnboardingWizard : public QWidget {
    Q_OBJECT
public:
    enum class Mode {
        Needed, // as isWanted() found it: all pages, or only what changed
        Again, // all pages, because the person asks for them; can be closed at any time
    };
    // Whether it comes before everything else: there is a charter, the person has not been through
    // or has accepted an older one, and has not put it off within the last day.
    static bool isWanted(const Reader &reader, const QDateTime &now);

    // There must be a charter in the cache. `client` must outlive this.
    OnboardingWizard(Client &client, Mode mode, QWidget *parent = nullptr);

    QStringList pages() const; // their ids, in order
    QString page() const;
    void showPage(const QString &id); // also one that has not been reached
    void next();
    void back();
    void focusFirst();

Q_SIGNALS:
    void closed(); // it has done what it is for, or can wait
    void navigate(const atrium::Place &place); // likewise, and the person wants to go there

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *buildFoot();
    void display(qsizetype at);
    void refresh();
    void arrange();
    void leave();
    bool isAccepted() const;
    bool asksToAccept() const; // here and now
    qsizetype indexOf(const QString &id) const;

    Client &m_client;
    const Mode m_mode;
    const Charter m_charter;
    Enrolment m_enrolment; // as it was, with what was accepted since
    QList<WizardStep> m_steps;
    QList<WizardPage *> m_pages; // made when first shown
    qsizetype m_acceptAt = 0; // the last page of the explanation
    qsizetype m_at = -1;
    qsizetype m_reached = 0;
    WizardPage *m_page = nullptr;

    WizardList *m_list;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QLayout *m_foot;
    PlainLabel *m_number;
    PlainLabel *m_title;
    PlainLabel *m_lead;
    PlainLabel *m_count;
    Button *m_back;
    Button *m_later;
    Button *m_next;
};

} // namespace atrium
