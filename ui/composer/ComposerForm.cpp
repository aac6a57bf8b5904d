// What the composer's form is made of: Composer::build() and what it calls.
#include "ui/composer/Composer.h"

#include "sync/Client.h"
#include "ui/composer/BodyEdit.h"
#include "ui/composer/ComposerPrompt.h"
#include "ui/composer/FileTray.h"
#include "ui/composer/PeoplePick.h"
#include "ui/composer/PollEdit.h"
#include "ui/text/MarkdownView.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int peopleOffered = 6;
constexpr int previewHeight = 280;

QHBoxLayout *row(QWidget *widget, int spacing)
{
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

} // namespace

void Composer::build()
{
    const auto findPeople = [this](const QString &prefix) { return m_client.reader().members(prefix, peopleOffered); };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_prompt = new ComposerPrompt;
    layout->addWidget(m_prompt);
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
            return endEdit();
        m_draft.parentId.clear();
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
    m_praised = new PeoplePick(findPeople, [this](const Id &id) {
        const auto member = m_client.reader().member(id);
        return member ? member->name : id;
    });
    form->addWidget(m_praised);
    m_body = new BodyEdit(findPeople);
    m_body->setObjectName(u"composerBody"_s);
    m_body->setAccessibleName(tr("Text"));
    form->addWidget(m_body);
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
    m_problem = new PlainLabel;
    m_problem->setObjectName(u"composerProblem"_s);
    m_problem->setLook(TextSize::Body, Weight::Regular, Token::Danger);
    m_problem->setWordWrap(true);
    form->addWidget(m_problem);
    m_offline = new PlainLabel(tr("You are offline: this is sent when you are back."));
    m_offline->setObjectName(u"composerOffline"_s);
    m_offline->setLook(TextSize::Meta, Weight::Regular, Token::Text2);
    form->addWidget(m_offline);
    form->addWidget(buildFoot());
    setTabOrder(m_body, m_post);
    setTabOrder(m_post, m_image);
}

QWidget *Composer::buildTop()
{
    auto *top = new QWidget;
    top->setObjectName(u"composerTop"_s);
    auto *layout = row(top, 8);
    m_groups = new QComboBox;
    m_groups->setObjectName(u"composerGroup"_s);
    m_groups->setAccessibleName(tr("Group"));
    m_groups->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(m_groups);
    m_kinds = new QWidget;
    auto *kinds = row(m_kinds, 6);
    const struct {
        const char16_t *kind;
        QString text;
    } all[] { { u"update", tr("Update") }, { u"question", tr("Question") }, { u"poll", tr("Poll") }, { u"praise", tr("Thanks") },
        { u"announcement", tr("Announcement") } };
    for (const auto &kind : all) {
        auto *chip = new Chip(kind.text);
        chip->setObjectName(QString::fromUtf16(kind.kind));
        connect(chip, &QPushButton::clicked, this, [this, chip] { chooseKind(chip->objectName()); });
        kinds->addWidget(chip);
    }
    layout->addWidget(m_kinds);
    layout->addStretch();
    m_close = new IconButton(u"chevron-up"_s, tr("Make small; what you wrote is kept"));
    layout->addWidget(m_close);
    return top;
}

QWidget *Composer::buildFoot()
{
    auto *foot = new QWidget;
    auto *layout = row(foot, 0);
    m_image = new IconButton(u"image"_s, tr("Attach a picture"));
    m_code = new IconButton(u"code"_s, tr("Insert code"));
    m_attach = new IconButton(u"paperclip"_s, tr("Attach a file"));
    m_emoji = new IconButton(u"smile"_s, tr("Insert an emoji"));
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
    m_post = new Button(Button::Kind::Primary, tr("Post"));
    m_post->setObjectName(u"post"_s);
    m_post->setIconName(u"send"_s);
    m_post->setToolTip(tr("Ctrl+Enter"));
    layout->addWidget(m_post);
    return foot;
}

} // namespace atrium
