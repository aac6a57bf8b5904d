#include "ui/official/StandingPopover.h"

#include "ui/feed/LinkButton.h"
#include "ui/feed/PostWords.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/QuietButton.h"
#include "ui/widgets/RelativeTime.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScreen>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int popoverWide = 380;
constexpr int popoverMargin = 16;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(atrium::StandingPopover)
};

PlainLabel *factText(const QString &words, Token token = Token::Text, Weight weight = Weight::Regular)
{
    auto *label = new PlainLabel(words);
    label->setLook(TextSize::Body, weight, token);
    label->setWordWrap(true);
    return label;
}

QString validity(const Mandate &mandate)
{
    if (mandate.withdrawnAt.isValid())
        return Words::tr("until it was withdrawn on %1", "%1: a date").arg(dayText(mandate.withdrawnAt));
    return mandate.until.isValid() ? Words::tr("until %1", "%1: a date").arg(dayText(mandate.until))
                                   : Words::tr("since %1", "%1: a date").arg(dayText(mandate.from));
}

QString authority(const Reader::Standing &standing)
{
    const Mandate &mandate = standing.mandate;
    if (standing.givenBy.name.isEmpty())
        return mandate.authority.isEmpty() ? Words::tr("given by the company") : mandate.authority;
    return mandate.authority.isEmpty()
        ? Words::tr("given by %1").arg(standing.givenBy.name)
        : Words::tr("%1, given by %2", "%1: a decision, %2: a person").arg(mandate.authority, standing.givenBy.name);
}

struct Answer {
    QString icon;
    Token token;
    QString title, explanation;
};

Answer answerFor(const Reader &reader, const PostDetails &post, const Reader::Standing &standing)
{
    const QString author = nameOf(post.author);
    switch (standingOf(post)) {
    case Standing::Official:
        if (standing.supersededBy)
            return { u"history"_s, Token::Text2, Words::tr("This was official"),
                Words::tr("It has been replaced by a newer post, which counts now.") };
        return { u"shield-check"_s, Token::Official, Words::tr("Yes, this is official"),
            Words::tr("%1 says this for %2. Checked on this computer, also without a network.",
                "%1: a person, %2: the company")
                .arg(author, reader.workspaceName()) };
    case Standing::NotOfficial:
        return { u"triangle-alert"_s, Token::Outside, Words::tr("No, this is not official"),
            Words::tr("It claims to be. %1", "%1: a sentence that says why it is not").arg(proofText(post.proof)) };
    case Standing::GroupNotice:
        return { u"users"_s, Token::Text2, Words::tr("A notice of the group"),
            Words::tr("%1 writes this on behalf of %2. It is not the company that speaks.", "%1: a person, %2: a group")
                .arg(author, post.group.name) };
    case Standing::PersonalView:
        break;
    }
    return { u"user"_s, Token::Text2, Words::tr("A personal view"),
        Words::tr("This is what %1 thinks. Nobody has signed it for the company.").arg(author) };
}

} // namespace

StandingPopover::StandingPopover(const Reader &reader, const PostDetails &post, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setObjectName(u"standingPopover"_s);
    const Reader::Standing standing = reader.standing(post.post.id);
    const Answer answer = answerFor(reader, post, standing);
    setAccessibleName(answer.title);
    setAccessibleDescription(answer.explanation);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(popoverMargin, popoverMargin, popoverMargin, popoverMargin);
    layout->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new IconLabel(answer.icon, answer.token, metrics::titleIcon));
    auto *title = factText(answer.title, Token::Text, Weight::Strong);
    title->setLook(TextSize::Title, Weight::Strong);
    title->setObjectName(u"standingTitle"_s);
    head->addWidget(title, 1);
    layout->addLayout(head);
    auto *explanation = factText(answer.explanation, Token::Text2);
    explanation->setObjectName(u"standingExplanation"_s);
    layout->addWidget(explanation);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    addFacts(grid, post, standing);
    if (grid->count() > 0)
        layout->addLayout(grid);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    if (const auto whom = whomToAsk(reader, post); whom && standingOf(post) != Standing::Official) {
        auto *ask = new QuietButton(tr("Ask whether it is official"));
        ask->setObjectName(u"askOfficial"_s);
        ask->setIconName(u"circle-question-mark"_s);
        buttons->addWidget(ask);
        connect(ask, &QPushButton::clicked, this, [this, whom = *whom] {
            close();
            Q_EMIT askWanted(whom);
        });
    }
    auto *meaning = new LinkButton;
    meaning->setObjectName(u"officialMeaning"_s);
    meaning->setLook(TextSize::Body, Weight::Medium, Token::Text2);
    meaning->setText(tr("What does official mean?"));
    buttons->addWidget(meaning);
    buttons->addStretch();
    connect(meaning, &QAbstractButton::clicked, this, [this] {
        close();
        Q_EMIT meaningWanted();
    });
    layout->addLayout(buttons);
    setFixedWidth(popoverWide);
    setFixedHeight(layout->totalHeightForWidth(popoverWide));
}

void StandingPopover::addFacts(QGridLayout *grid, const PostDetails &post, const Reader::Standing &standing)
{
    const auto add = [grid](const QString &name, QWidget *value) {
        const int row = grid->rowCount();
        auto *caption = factText(name, Token::Text2);
        caption->setMinimumWidth(
            caption->fontMetrics().horizontalAdvance(name) + 2); // on one line, as high as the rest
        grid->addWidget(caption, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    };
    const auto addPost = [&](const QString &name, const Post &other) {
        auto *link = new LinkButton;
        link->setLook(TextSize::Body, Weight::Regular, Token::Accent);
        link->setElided(true);
        link->setText(tr("%1 of %2", "%1: the title of a post, %2: a date")
                .arg(other.title.isEmpty() ? excerptOf(other.body) : other.title, dayText(other.createdAt)));
        add(name, link);
        connect(link, &QAbstractButton::clicked, this, [this, other] {
            close();
            Q_EMIT postWanted(other);
        });
    };
    if (!post.post.seal)
        return;
    if (!standing.mandate.id.isEmpty() && post.proof != Proof::Foreign) {
        add(tr("Subject"), factText(standing.mandate.subject, Token::Text, Weight::Strong));
        add(tr("Authority"), factText(authority(standing)));
        add(tr("Valid"), factText(validity(standing.mandate)));
    }
    if (standing.supersedes)
        addPost(tr("Replaces"), *standing.supersedes);
    if (standing.supersededBy)
        addPost(tr("Replaced by"), *standing.supersededBy);
    const bool good = post.proof == Proof::Official;
    add(tr("Signature"),
        factText(good ? tr("matches the company's key") : tr("does not count"), good ? Token::Official : Token::Outside,
            Weight::Medium));
}

std::optional<Member> StandingPopover::whomToAsk(const Reader &reader, const PostDetails &post)
{
    if (post.post.removed || post.post.id.startsWith(u'~'))
        return std::nullopt;
    const Id me = reader.memberId();
    QStringList people { post.group.ownerId };
    for (const Mandate &mandate : reader.mandates())
        if (!mandate.withdrawnAt.isValid())
            people += mandate.memberId;
    for (const Id &id : std::as_const(people))
        if (!id.isEmpty() && id != me && id != post.author.id)
            if (auto member = reader.member(id); member && member->state == "active"_L1)
                return member;
    return std::nullopt;
}

void StandingPopover::popUpAt(QWidget *origin)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPoint at = origin->mapToGlobal(QPoint(mirrored ? 0 : origin->width() - width(), origin->height() + 4));
    const QRect screen = origin->screen()->availableGeometry();
    if (at.y() + height() > screen.bottom())
        at.setY(std::max(screen.top(), origin->mapToGlobal(QPoint()).y() - height() - 4));
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(at);
    show();
    if (auto *first = findChild<QAbstractButton *>())
        first->setFocus(Qt::PopupFocusReason);
}

void StandingPopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), metrics::cardRadius, Theme::current().color(Token::Surface),
        Theme::current().color(Token::Border));
}

void StandingPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace atrium
