#pragma once

#include "sync/store/Reader.h"
#include "ui/onboarding/CharterDraft.h"
#include "ui/shell/Page.h"

#include <QPointer>
#include <QTimer>

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace atrium {

class Banner;
class Button;
class ChoiceChip;
class CharterEntryEdit;
class CharterPreview;
class NavigationRow;
class PageHeader;
class PlainLabel;
struct Choice;
struct CharterPart;

// Where stewards write the workspace's charter: part by part, in each language, and how it will be
// read. What is written is kept as a draft on this computer until the server has it as a new version.
// The place's text: the part to begin with.
class CharterFormPage : public Page {
    Q_OBJECT
public:
    explicit CharterFormPage(Client &client, QWidget *parent = nullptr);
    void open(const Place &place) override;
    QWidget *makeExplanation() override;
    void focusFirst() override;
    bool isIdle() const override { return !m_pause.isActive(); }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildTools();
    QWidget *buildParts();
    QList<Choice> languageChoices() const;
    void load();
    void take(const CharterDraft &draft);
    void cacheChanged(const ChangeSet &changes);
    void chooseLanguage(const QString &value);
    void removeLanguage();
    void showPart(const QString &id);
    void buildForm(); // for the part and the language
    void addMissing(QVBoxLayout *form, const CharterPart &part);
    QString languageWith(const QList<CharterEntry> &entries) const; // that has what is not in this one
    void orderStops();
    void typed(const CharterEntryEdit *edit);
    void settle(); // after a pause: keeps the draft and shows it
    void refresh();
    void refreshBanner();
    std::optional<OutboxItem> waiting() const;
    bool hasChanges() const { return !m_draft.saysWhat(m_published); }
    void discard();
    void askToPublish();
    void publish(const QDateTime &acceptBy, bool mayPostpone);
    CharterPart part() const;

    CharterDraft m_draft;
    CharterDraft m_published; // what applies now
    QString m_language;
    QString m_part;
    bool m_loaded = false;
    int m_news = 0; // the version that the draft has become, to be told
    QTimer m_pause;
    QList<NavigationRow *> m_rows;
    QList<CharterEntryEdit *> m_edits;
    Banner *m_missing = nullptr; // in the form, or not there
    PageHeader *m_header;
    Button *m_discard;
    Button *m_publish;
    Banner *m_banner;
    PlainLabel *m_state; // what is wrong, or that all is kept
    ChoiceChip *m_languages;
    Button *m_removeLanguage;
    Button *m_look; // the whole as it will be read
    QStackedWidget *m_stack;
    QScrollArea *m_form;
    CharterPreview *m_preview;
    QPointer<CharterPreview> m_aside; // of the part, in the right column
};

} // namespace atrium
