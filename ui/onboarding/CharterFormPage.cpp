#include "ui/onboarding/CharterFormPage.h"

#include "sync/Client.h"
#include "sync/types/Json.h"
#include "ui/onboarding/CharterEntryEdit.h"
#include "ui/onboarding/CharterParts.h"
#include "ui/onboarding/CharterPreview.h"
#include "ui/onboarding/CharterPublishDialog.h"
#include "ui/shell/NavigationRow.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/Confirm.h"
#include "ui/widgets/LanguageName.h"
#include "ui/widgets/PageHeader.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

const QString draftPlace = u"charter"_s;
constexpr int pause = 400; // ms without typing
constexpr int partsWidth = 196;

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

// The languages of the program: those that one adds first.
const QStringList &offeredLanguages()
{
    static const QStringList languages { u"en"_s, u"de"_s, u"fr"_s, u"da"_s };
    return languages;
}

} // namespace

CharterFormPage::CharterFormPage(Client &client, QWidget *parent)
    : Page(client, parent)
    , m_header(new PageHeader(tr("Edit our charter")))
    , m_discard(new Button(Button::Kind::Flat, tr("Discard")))
    , m_publish(new Button(Button::Kind::Primary, tr("Publish…")))
    , m_banner(new Banner)
    , m_state(new PlainLabel)
    , m_stack(new QStackedWidget)
    , m_preview(new CharterPreview(client))
{
    setObjectName(u"charterFormPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *middle = new CentredColumn;
    QVBoxLayout *column = middle->column();
    m_header->setBackVisible(true);
    m_discard->setObjectName(u"discardCharter"_s);
    m_discard->setTextToken(Token::Danger);
    m_publish->setObjectName(u"publishCharterButton"_s);
    m_header->addWidget(m_discard);
    m_header->addWidget(m_publish);
    column->addWidget(m_header);
    m_banner->setObjectName(u"charterBanner"_s);
    column->addWidget(m_banner);
    m_state->setObjectName(u"charterState"_s);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    column->addWidget(buildTools());
    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    body->addWidget(buildParts());
    m_form = scrolled(new QWidget);
    m_stack->addWidget(m_form);
    auto *whole = new QWidget;
    auto *inside = new QVBoxLayout(whole);
    inside->setContentsMargins(0, 0, 8, 24);
    inside->addWidget(m_preview);
    inside->addStretch();
    m_stack->addWidget(scrolled(whole));
    body->addWidget(m_stack, 1);
    column->addLayout(body, 1);
    layout->addWidget(middle, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &CharterFormPage::settle);
    connect(m_header, &PageHeader::back, this, &Page::back);
    connect(m_discard, &QPushButton::clicked, this, &CharterFormPage::discard);
    connect(m_publish, &QPushButton::clicked, this, &CharterFormPage::askToPublish);
    connect(m_look, &QPushButton::toggled, this, [this](bool looks) {
        m_stack->setCurrentIndex(looks ? 1 : 0);
        settle();
    });
    connect(&client, &Client::changed, this, &CharterFormPage::cacheChanged);
}

QWidget *CharterFormPage::buildTools()
{
    auto *tools = new QWidget;
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_languages = new ChoiceChip(tr("Language"), [this](const QString &) { return languageChoices(); });
    m_languages->setObjectName(u"charterLanguages"_s);
    m_languages->setAccessibleDescription(tr("Language"));
    m_removeLanguage = new Button(Button::Kind::Flat, {});
    m_removeLanguage->setObjectName(u"removeLanguage"_s);
    m_look = new Button(Button::Kind::Quiet, tr("Preview"));
    m_look->setObjectName(u"previewCharter"_s);
    m_look->setIconName(u"eye"_s);
    m_look->setCheckable(true);
    layout->addWidget(m_languages);
    layout->addWidget(m_removeLanguage);
    layout->addStretch();
    layout->addWidget(m_look);
    connect(m_languages, &ChoiceChip::chosen, this, &CharterFormPage::chooseLanguage);
    connect(m_removeLanguage, &QPushButton::clicked, this, &CharterFormPage::removeLanguage);
    return tools;
}

QWidget *CharterFormPage::buildParts()
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const CharterPart &part : charterParts()) {
        auto *row = new NavigationRow(part.icon, part.title);
        row->setObjectName(u"part-"_s + part.id);
        layout->addWidget(row);
        m_rows += row;
        connect(row, &QPushButton::clicked, this, [this, id = part.id] { showPart(id); });
    }
    layout->addStretch();
    QScrollArea *area = scrolled(list);
    area->setFixedWidth(partsWidth);
    return area;
}

QWidget *CharterFormPage::makeExplanation()
{
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *heading = new PlainLabel(tr("As others will see it"));
    heading->setLook(TextSize::Body, Weight::Strong);
    layout->addWidget(heading);
    m_aside = new CharterPreview(client());
    layout->addWidget(m_aside);
    settle();
    return whole;
}

void CharterFormPage::open(const Place &place)
{
    if (!m_loaded || !hasChanges())
        load();
    m_news = 0;
    const QList<CharterPart> parts = charterParts();
    const QString wanted = place.text.isEmpty() ? m_part : place.text;
    const bool known = std::ranges::contains(parts, wanted, &CharterPart::id);
    m_look->setChecked(false);
    showPart(known ? wanted : parts.constFirst().id);
}

void CharterFormPage::load()
{
    m_loaded = true;
    m_published = CharterDraft::of(client().reader().charter());
    const CharterDraft kept = CharterDraft::fromJson(client().reader().draft(draftPlace));
    take(kept.texts.isEmpty() || kept.saysWhat(m_published) ? m_published : kept);
}

// Stays in the language, or goes to the reader's own.
void CharterFormPage::take(const CharterDraft &draft)
{
    m_draft = draft;
    const QString own = QLocale().name().section(u'_', 0, 0);
    if (m_draft.texts.isEmpty())
        m_draft.texts.insert(own, QJsonObject());
    for (const QString &language : { m_language, own, u"en"_s, m_draft.texts.keys().constFirst() }) {
        if (!m_draft.texts.contains(language))
            continue;
        m_language = language;
        break;
    }
}

void CharterFormPage::cacheChanged(const ChangeSet &changes)
{
    if (!m_loaded)
        return;
    if (changes.touches(Type::Charter) || changes.many) {
        const bool changed = hasChanges();
        const CharterDraft now = CharterDraft::of(client().reader().charter());
        const bool newer = now.basedOn > m_published.basedOn;
        m_published = now;
        if (newer && (!changed || !hasChanges())) { // it is what was written here, or nothing was
            m_news = changed ? now.basedOn : 0;
            take(now);
            buildForm();
            settle();
        }
    }
    if (changes.touches(Type::Charter) || changes.outbox || changes.many)
        refresh();
}

QList<Choice> CharterFormPage::languageChoices() const
{
    QList<Choice> choices;
    QList<CharterDraft::Problem> problems = m_draft.problems();
    for (const QString &language : m_draft.texts.keys())
        choices += { .value = language,
            .text = languageName(language),
            .note = std::ranges::contains(problems, language, &CharterDraft::Problem::language) ? tr("not complete")
                                                                                                : QString(),
            .iconName = {} };
    for (const QString &language : offeredLanguages())
        if (!m_draft.texts.contains(language))
            choices += { .value = language,
                .text = tr("Add %1", "a language").arg(languageName(language)),
                .note = {},
                .iconName = u"plus"_s };
    return choices;
}

void CharterFormPage::chooseLanguage(const QString &value)
{
    m_language = value;
    if (!m_draft.texts.contains(value))
        m_draft.texts.insert(value, QJsonObject());
    buildForm();
    settle();
}

void CharterFormPage::removeLanguage()
{
    const QString name = languageName(m_language);
    confirm(this, tr("Remove %1 from the charter?", "a language").arg(name),
        tr("What is written in it goes from your draft. Earlier versions keep it."), tr("Remove"), [this] {
            m_draft.texts.remove(m_language);
            take(m_draft);
            buildForm();
            settle();
        });
}

CharterPart CharterFormPage::part() const
{
    const QList<CharterPart> parts = charterParts();
    return *std::ranges::find(parts, m_part, &CharterPart::id);
}

void CharterFormPage::showPart(const QString &id)
{
    m_part = id;
    m_look->setChecked(false);
    buildForm();
    settle();
}

void CharterFormPage::buildForm()
{
    const CharterPart shown = part();
    auto *content = new QWidget;
    auto *form = new QVBoxLayout(content);
    form->setContentsMargins(2, 0, 8, 24); // room for the ring around a field
    form->setSpacing(24);
    m_edits.clear();
    m_missing = nullptr;
    addMissing(form, shown);
    const QString language = shown.perLanguage ? m_language : QString();
    for (const CharterEntry &entry : shown.entries) {
        auto *edit = new CharterEntryEdit(entry, m_draft.value(entry, language));
        form->addWidget(edit);
        m_edits += edit;
        connect(edit, &CharterEntryEdit::changed, this, [this, edit] { typed(edit); });
        connect(edit, &CharterEntryEdit::rearranged, this, &CharterFormPage::orderStops);
    }
    form->addStretch(1); // a short form stays together
    if (QWidget *before = m_form->takeWidget()) {
        before->hide();
        before->deleteLater(); // a button in it may have led here
    }
    m_form->setWidget(content);
    orderStops();
}

// Another language that has something in one of these which is empty in the current one.
QString CharterFormPage::languageWith(const QList<CharterEntry> &entries) const
{
    QStringList others = m_draft.texts.keys();
    others.removeAll(m_language);
    std::ranges::stable_sort(others, {}, [](const QString &language) { return language != "en"_L1; });
    for (const QString &other : std::as_const(others))
        for (const CharterEntry &entry : entries)
            if (m_draft.isEmpty(entry, m_language) && !m_draft.isEmpty(entry, other))
                return other;
    return {};
}

void CharterFormPage::addMissing(QVBoxLayout *form, const CharterPart &part)
{
    const QString other = part.perLanguage ? languageWith(part.entries) : QString();
    if (other.isEmpty())
        return;
    m_missing = new Banner(Banner::Kind::Attention);
    m_missing->setObjectName(u"missingLanguage"_s);
    m_missing->setText(tr("This part is not complete in %1 yet.", "a language").arg(languageName(m_language)));
    m_missing->setAction(tr("Begin with the text in %1", "a language").arg(languageName(other)));
    form->addWidget(m_missing);
    connect(m_missing, &Banner::actionTriggered, this, [this, part, other] {
        for (const CharterEntry &entry : part.entries)
            if (m_draft.isEmpty(entry, m_language))
                m_draft.setValue(entry, m_language, m_draft.value(entry, other));
        buildForm();
        settle();
        focusFirst();
    });
}

// Tab goes from the parts through the form as one sees it, whatever was added or moved.
void CharterFormPage::orderStops()
{
    QWidget *before = m_rows.constLast();
    QList<QWidget *> stops;
    if (m_missing)
        stops += m_missing->findChild<QPushButton *>();
    for (const CharterEntryEdit *edit : std::as_const(m_edits))
        stops += edit->stops();
    for (QWidget *stop : std::as_const(stops)) {
        setTabOrder(before, stop);
        before = stop;
    }
}

void CharterFormPage::typed(const CharterEntryEdit *edit)
{
    m_draft.setValue(edit->entry(), part().perLanguage ? m_language : QString(), edit->value());
    m_news = 0;
    m_pause.start();
}

void CharterFormPage::settle()
{
    m_pause.stop();
    if (!m_loaded)
        return;
    client().setDraft(draftPlace, hasChanges() ? m_draft.toJson() : QString());
    if (m_aside)
        m_aside->show(m_draft, m_language, m_part);
    if (m_look->isChecked())
        m_preview->show(m_draft, m_language, {});
    refresh();
}

void CharterFormPage::hideEvent(QHideEvent *event)
{
    if (m_pause.isActive())
        settle();
    Page::hideEvent(event);
}

void CharterFormPage::refresh()
{
    const QList<CharterDraft::Problem> problems = m_draft.problems();
    const bool changes = hasChanges();
    m_languages->setValue(m_language, languageName(m_language));
    m_removeLanguage->setText(tr("Remove %1", "a language").arg(languageName(m_language)));
    m_removeLanguage->updateGeometry();
    m_removeLanguage->setVisible(m_draft.texts.size() > 1);
    const QList<CharterPart> parts = charterParts();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        NavigationRow *row = m_rows.at(i);
        const bool wrong = std::ranges::any_of(problems, [&](const CharterDraft::Problem &problem) {
            return problem.part == parts.at(i).id && (problem.language.isEmpty() || problem.language == m_language);
        });
        row->setCurrent(parts.at(i).id == m_part);
        row->setFailed(wrong);
        row->setIconName(wrong ? u"circle-alert"_s : parts.at(i).icon);
        if (wrong)
            row->setAccessibleDescription(tr("Something is missing or too long"));
    }
    if (m_missing)
        m_missing->setVisible(!languageWith(part().entries).isEmpty());
    const std::optional<OutboxItem> item = waiting();
    const bool onItsWay = item && item->state != SendState::Failed;
    m_discard->setEnabled(changes);
    m_publish->setEnabled(changes && problems.isEmpty() && !onItsWay);
    m_state->setToken(problems.isEmpty() || !changes ? Token::Text2 : Token::Danger);
    if (!changes)
        m_state->setText(tr("Nothing is changed yet."));
    else if (problems.isEmpty())
        m_state->setText(tr("Your draft is kept on this computer until you publish it."));
    else if (const CharterDraft::Problem &first = problems.constFirst(); first.language.isEmpty())
        m_state->setText(first.what);
    else
        m_state->setText(tr("%1: %2", "a language, what is wrong").arg(languageName(first.language), first.what));
    refreshBanner();
}

void CharterFormPage::refreshBanner()
{
    const std::optional<OutboxItem> item = waiting();
    const bool failed = item && item->state == SendState::Failed;
    QString text;
    if (failed)
        text = tr("It could not be published. %1").arg(item->error);
    else if (item)
        text = tr("It is published as soon as there is a connection. What you change now is for the next version.");
    else if (m_news > 0)
        text = tr("Version %1 is published.").arg(m_news);
    else if (m_draft.basedOn < m_published.basedOn)
        text = tr("Version %1 was published while you wrote. What is new in it is not in your draft: see what changes "
                  "before you publish.")
                   .arg(m_published.basedOn);
    m_banner->setKind(failed ? Banner::Kind::Failure
            : item           ? Banner::Kind::Info
            : m_news > 0     ? Banner::Kind::Success
                             : Banner::Kind::Attention);
    if (text != m_banner->text() && !text.isEmpty())
        announce(m_banner, text);
    m_banner->setText(text);
    m_banner->setVisible(!text.isEmpty());
}

std::optional<OutboxItem> CharterFormPage::waiting() const
{
    for (const OutboxItem &item : client().reader().outbox())
        if (item.type == Type::Charter)
            return item;
    return {};
}

void CharterFormPage::discard()
{
    confirm(this, tr("Discard your draft?"),
        tr("What applies now stays as it is. There is no other copy of the draft."), tr("Discard"), [this] {
            take(m_published);
            buildForm();
            settle();
            focusFirst();
        });
}

void CharterFormPage::askToPublish()
{
    settle();
    auto *dialog = new CharterPublishDialog(m_published, m_draft, this);
    connect(dialog, &CharterPublishDialog::confirmed, this, &CharterFormPage::publish);
    dialog->open();
}

// The draft stays until the server has it: if it is refused, nothing is lost.
void CharterFormPage::publish(const QDateTime &acceptBy, bool mayPostpone)
{
    if (const std::optional<OutboxItem> refused = waiting())
        client().discard(refused->sequence);
    QJsonObject properties = m_draft.properties();
    properties.insert("acceptBy"_L1, json::utcDate(acceptBy));
    properties.insert("mayPostpone"_L1, mayPostpone);
    client().submit(commands::publishCharter(client().reader().workspaceId(), properties));
}

void CharterFormPage::focusFirst()
{
    if (!m_edits.isEmpty())
        m_edits.constFirst()->focusFirst();
}

} // namespace atrium
