// What the composer's form is made of, and what its parts do.
#include "ui/composer/Composer.h"

#include "sync/Client.h"
#include "ui/composer/BodyEdit.h"
#include "ui/composer/ComposerPrompt.h"
#include "ui/composer/FileTray.h"
#include "ui/composer/MustReadEdit.h"
#include "ui/composer/PeoplePick.h"
#include "ui/composer/PollEdit.h"
#include "ui/composer/RouteHint.h"
#include "ui/feed/EmojiPicker.h"
#include "ui/text/MarkdownView.h"
#include "ui/text/Speller.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QImage>
#include <QLineEdit>
#include <QScrollArea>
#include <QUrl>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 600;
const QString spellingPlace = u"#spelling"_s;
constexpr int previewHeight = 280;

QHBoxLayout *row(QWidget *widget, int spacing)
{
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

// One for all composers. The language that somebody chose is kept where drafts are.
Speller &spellerOf(Client &client)
{
    const bool first = !client.findChild<Speller *>(Qt::FindDirectChildrenOnly);
    Speller &speller = Speller::of(client);
    if (first) {
        speller.setChoice(client.reader().draft(spellingPlace));
        QObject::connect(&speller, &Speller::changed, &client, [&client, &speller] {
            if (client.reader().draft(spellingPlace) != speller.choice())
                client.setDraft(spellingPlace, speller.choice());
        });
    }
    return speller;
}

} // namespace

void Composer::build()
{
    const auto find = [this](QChar mark, const QString &prefix) { return m_suggestions.find(mark, prefix); };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_prompt = new ComposerPrompt;
    layout->addWidget(m_prompt);
    m_notice = new Banner(Banner::Kind::Success);
    m_notice->setObjectName(u"composerNotice"_s);
    m_notice->setAction(tr("Scheduled posts"));
    m_notice->hide();
    layout->addWidget(m_notice);
    m_form = new QWidget;
    layout->addWidget(m_form);

    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(12, 10, 12, 10);
    form->setSpacing(8);
    form->addWidget(buildTop());
    m_about = new QWidget;
    auto *about = row(m_about, 4);
    m_aboutText = new PlainLabel;
    m_aboutText->setLook(TextSize::Meta, Weight::Medium, Token::Text2);
    m_aboutText->setElided(true);
    about->addWidget(m_aboutText, 1);
    auto *giveUp = new IconButton(u"x"_s, tr("Give this up"));
    giveUp->setObjectName(u"giveUp"_s);
    about->addWidget(giveUp);
    form->addWidget(m_about);
    connect(giveUp, &QToolButton::clicked, this, [this] {
        if (m_edited)
            return endEdit(false);
        m_draft.parentId.clear();
        m_draft.supersedesId.clear();
        changed();
    });

    m_title = new QLineEdit;
    m_title->setObjectName(u"composerTitle"_s);
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Title (may be empty)"));
    m_title->setFont(Theme::current().font(TextSize::Title, Weight::Strong));
    m_title->setFrame(false);
    m_title->setTextMargins(-2, 0, 0, 0); // in line with the text below
    form->addWidget(m_title);
    m_praised = new PeoplePick(find, [this](const Id &id) {
        const auto member = m_client.reader().member(id);
        return member ? member->name : id;
    });
    form->addWidget(m_praised);
    m_body = new BodyEdit(find);
    m_body->setObjectName(u"composerBody"_s);
    m_body->setAccessibleName(tr("Text"));
    form->addWidget(m_body);
    m_codeOffer = new Banner(Banner::Kind::Info);
    m_codeOffer->setObjectName(u"codeOffer"_s);
    m_codeOffer->setText(tr("This looks like code."));
    m_codeOffer->setAction(tr("Make it a code block"));
    m_codeOffer->hide();
    form->addWidget(m_codeOffer);
    m_preview = new MarkdownView;
    m_previewArea = new QScrollArea;
    m_previewArea->setFrameShape(QFrame::NoFrame);
    m_previewArea->setFixedHeight(previewHeight);
    m_previewArea->viewport()->setAutoFillBackground(false);
    m_previewArea->setWidget(m_preview);
    m_previewArea->hide();
    form->addWidget(m_previewArea);
    m_poll = new PollEdit;
    form->addWidget(m_poll);
    m_files = new FileTray(m_client.reader().maxUploadSize(), Draft::Limits().files);
    form->addWidget(m_files);
    m_mustRead = new MustReadEdit(m_client.reader());
    form->addWidget(m_mustRead);
    m_hint = new RouteHint;
    form->addWidget(m_hint);
    m_problem = new PlainLabel;
    m_problem->setObjectName(u"composerProblem"_s);
    m_problem->setLook(TextSize::Body, Weight::Regular, Token::Danger);
    m_problem->setWordWrap(true);
    form->addWidget(m_problem);
    m_offline = new PlainLabel(tr("You are offline. It goes out when you are connected again."));
    m_offline->setObjectName(u"composerOffline"_s);
    m_offline->setLook(TextSize::Meta, Weight::Regular, Token::Text2);
    form->addWidget(m_offline);
    form->addWidget(buildFoot());
    setTabOrder(m_body, m_post);
    setTabOrder(m_post, m_later);
    setTabOrder(m_later, m_image);
}

void Composer::wire()
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (const bool typing = now && (now == m_title || now == m_body); typing != std::exchange(m_typing, typing))
            update();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        saveDraft();
        hintRoute();
    });
    connect(m_hint, &RouteHint::moveWanted, this, [this] { moveTo(m_hinted); });
    connect(m_hint, &RouteHint::dismissed, this, [this] {
        m_unhinted += m_place;
        hintRoute();
        m_body->setFocus();
    });
    connect(m_prompt, &QAbstractButton::clicked, this, &Composer::open);
    connect(m_prompt, &ComposerPrompt::imageWanted, this, [this] {
        open();
        chooseFiles(true);
    });
    connect(m_prompt, &ComposerPrompt::fileWanted, this, [this] {
        open();
        chooseFiles(false);
    });
    connect(m_prompt, &ComposerPrompt::codeWanted, this, [this] {
        open();
        pickLanguage();
    });
    connect(m_close, &QToolButton::clicked, this, &Composer::collapse);
    connect(m_groups, &QComboBox::activated, this, [this](int at) { chooseGroup(m_groups->itemData(at).toString()); });
    connect(m_title, &QLineEdit::textChanged, this, &Composer::changed);
    connect(m_title, &QLineEdit::returnPressed, m_body, qOverload<>(&QWidget::setFocus));
    connect(m_body, &QPlainTextEdit::textChanged, this, &Composer::changed);
    connect(m_body, &BodyEdit::submitted, this, &Composer::submit);
    connect(m_body, &BodyEdit::escaped, this, [this] {
        saveDraft();
        if (m_edited)
            endEdit(true);
        else if (m_mode == Mode::Post)
            collapse();
        else
            m_body->clearFocus();
    });
    connect(m_body, &BodyEdit::codePasted, m_codeOffer, &QWidget::show);
    connect(m_codeOffer, &Banner::actionTriggered, this, [this] {
        m_codeOffer->hide();
        m_body->selectPasted();
        pickLanguage();
    });
    connect(m_body, &BodyEdit::codeWanted, this, &Composer::pickLanguage);
    connect(m_body, &BodyEdit::left, this, [this] {
        if (m_pause.isActive())
            saveDraft();
        hintRoute();
    });
    // Dictionaries take a while to read: not before somebody writes.
    connect(
        m_body, &BodyEdit::entered, this,
        [this] { QTimer::singleShot(0, this, [this] { m_body->checkSpelling(spellerOf(m_client)); }); },
        Qt::SingleShotConnection);
    connect(m_body, &BodyEdit::mentioned, this, [this](const Id &id, const QString &name) {
        m_draft.mentioned.insert(id, name);
        changed();
    });
    connect(m_body, &BodyEdit::filesDropped, this, [this](const QList<QUrl> &files) {
        QStringList paths;
        for (const QUrl &file : files)
            paths += file.toLocalFile();
        m_files->addPaths(paths);
    });
    connect(m_body, &BodyEdit::picturePasted, m_files, &FileTray::addPicture);
    connect(m_praised, &PeoplePick::changed, this, &Composer::changed);
    connect(m_poll, &PollEdit::changed, this, &Composer::changed);
    connect(m_mustRead, &MustReadEdit::changed, this, &Composer::changed);
    connect(m_files, &FileTray::changed, this, &Composer::changed);
    connect(m_files, &FileTray::refused, this, [this](const QString &reason) {
        m_warning = reason;
        refresh();
    });
    connect(m_image, &QToolButton::clicked, this, [this] { chooseFiles(true); });
    connect(m_attach, &QToolButton::clicked, this, [this] { chooseFiles(false); });
    connect(m_code, &QToolButton::clicked, this, &Composer::pickLanguage);
    connect(m_emoji, &QToolButton::clicked, this, [this] {
        auto *picker = new EmojiPicker(this);
        connect(picker, &EmojiPicker::picked, this, [this](const QString &emoji) { m_body->insertPlainText(emoji); });
        picker->popUpAt(m_emoji);
    });
    connect(m_previewButton, &QToolButton::toggled, this, &Composer::showPreview);
    connect(m_seal, &QPushButton::clicked, this, &Composer::chooseSeal);
    connect(m_post, &QPushButton::clicked, this, &Composer::submit);
    connect(m_later, &QToolButton::clicked, this, &Composer::offerTimes);
    connect(m_notice, &Banner::actionTriggered, this,
        [this] { Q_EMIT navigate({ .kind = Place::Kind::Scheduled, .id = {}, .postId = {}, .text = {} }); });
    connect(&m_client, &Client::connectionStateChanged, this, &Composer::refresh);
    connect(&m_client, &Client::commandRefused, this, &Composer::refused);
    connect(&m_client, &Client::changed, this, &Composer::cacheChanged);
}

QWidget *Composer::buildTop()
{
    auto *top = new QWidget;
    top->setObjectName(u"composerTop"_s);
    auto *layout = row(top, 8);
    m_groups = new QComboBox;
    m_groups->setObjectName(u"composerGroup"_s);
    m_groups->setAccessibleName(tr("Group"));
    m_groups->setPlaceholderText(tr("Choose a group"));
    m_groups->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(m_groups);
    m_kinds = new QWidget;
    auto *kinds = row(m_kinds, 6);
    const struct {
        const char16_t *kind;
        QString text;
    } all[] { { u"update", tr("Update") }, { u"question", tr("Question") }, { u"poll", tr("Poll") },
        { u"praise", tr("Thanks") }, { u"announcement", tr("Announcement") } };
    for (const auto &kind : all) {
        auto *chip = new Chip(kind.text);
        chip->setObjectName(QString::fromUtf16(kind.kind));
        connect(chip, &QPushButton::clicked, this, [this, chip] { chooseKind(chip->objectName()); });
        kinds->addWidget(chip);
    }
    layout->addWidget(m_kinds);
    layout->addStretch();
    m_close = new IconButton(u"chevron-up"_s, tr("Make small; what you wrote is kept"));
    m_close->setObjectName(u"composerClose"_s);
    layout->addWidget(m_close);
    return top;
}

QWidget *Composer::buildFoot()
{
    auto *foot = new QWidget;
    auto *layout = row(foot, 0);
    m_image = new IconButton(u"image"_s, tr("Attach a picture"));
    m_image->setObjectName(u"attachPicture"_s);
    m_code = new IconButton(u"code"_s, tr("Insert code (Ctrl+Shift+C)"));
    m_code->setObjectName(u"insertCode"_s);
    m_attach = new IconButton(u"paperclip"_s, tr("Attach a file"));
    m_attach->setObjectName(u"attachFile"_s);
    m_emoji = new IconButton(u"smile"_s, tr("Insert an emoji"));
    m_emoji->setObjectName(u"insertEmoji"_s);
    m_previewButton = new IconButton(u"eye"_s, tr("Preview"));
    m_previewButton->setCheckable(true);
    m_previewButton->setObjectName(u"preview"_s);
    for (IconButton *button : { m_image, m_code, m_attach, m_emoji, m_previewButton })
        layout->addWidget(button);
    layout->addSpacing(8);
    m_counter = new PlainLabel;
    m_counter->setObjectName(u"composerCounter"_s);
    m_counter->setLook(TextSize::Meta, Weight::Medium, Token::Text3);
    layout->addWidget(m_counter);
    m_audience = new PlainLabel;
    m_audience->setObjectName(u"composerAudience"_s);
    m_audience->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
    m_audience->setElided(true);
    m_audience->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    layout->addWidget(m_audience, 1);
    layout->addSpacing(10);
    m_seal = new Chip({});
    m_seal->setObjectName(u"officially"_s);
    m_seal->setIconName(u"shield-check"_s);
    m_seal->setCheckable(true);
    layout->addWidget(m_seal);
    layout->addSpacing(8);
    m_post = new Button(Button::Kind::Primary, tr("Post"));
    m_post->setObjectName(u"post"_s);
    m_post->setIconName(u"send"_s);
    m_post->setToolTip(tr("Ctrl+Enter"));
    layout->addWidget(m_post);
    layout->addSpacing(2);
    m_later = new IconButton(u"calendar-clock"_s, tr("Send later…"));
    m_later->setObjectName(u"sendLater"_s);
    layout->addWidget(m_later);
    return foot;
}

} // namespace atrium
