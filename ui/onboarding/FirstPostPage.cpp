#include "ui/onboarding/FirstPostPage.h"

#include "sync/Client.h"
#include "ui/composer/Composer.h"
#include "ui/feed/PostWords.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/CardButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int questionsOffered = 3;
constexpr int questionsRead = 40;

QVBoxLayout *plainColumn(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid * 2);
    return layout;
}

} // namespace

QList<PostDetails> FirstPostPage::openQuestions(const Reader &reader, int most)
{
    QList<PostDetails> questions;
    const Feed feed { .scope = Feed::Scope::Home, .id = {}, .filter = Feed::Filter::Questions };
    for (const FeedRow &row : reader.page(feed, { .from = {}, .limit = questionsRead })) {
        const std::optional<PostDetails> post = reader.post(row.id);
        if (!post || post->mine || post->post.removed || !post->post.answerId.isEmpty() || post->post.replyCount > 0
            || post->group.archivedAt.isValid())
            continue;
        questions += *post;
        if (questions.size() == most)
            break;
    }
    return questions;
}

FirstPostPage::FirstPostPage(Client &client, QWidget *parent)
    : ReadingPage(client,
          tr("Two sentences are enough. It is a real post: the people of the group will see it, and so you may also "
             "leave it for later."),
          parent)
    , m_done(new Banner(Banner::Kind::Success))
    , m_noGroup(new Banner(Banner::Kind::Info))
    , m_ideas(new QWidget)
    , m_composer(new Composer(client))
    , m_answering(new QWidget)
    , m_questions(new QWidget)
{
    m_done->setObjectName(u"firstPostDone"_s);
    m_done->hide();
    column()->addWidget(m_done);
    m_noGroup->setText(
        tr("You are in no group yet in which you can begin a post. You can go back and join one, or finish "
           "now and write later."));
    column()->addWidget(m_noGroup);
    auto *ideas = plainColumn(m_ideas);
    for (const QString &idea : { tr("Who you are, and what one can ask you."),
             tr("A question that has kept you busy this week."), tr("Thanks to somebody who helped you.") })
        ideas->addWidget(line(u"chevron-right"_s, Token::Text3, idea));
    column()->addWidget(m_ideas);
    plainColumn(m_answering);
    m_answering->hide();
    column()->addWidget(m_answering);
    column()->addWidget(m_composer);
    auto *questions = plainColumn(m_questions);
    questions->setContentsMargins(0, metrics::cardGap, 0, 0);
    column()->addWidget(m_questions);
    connect(m_composer, &Composer::posted, this, &FirstPostPage::posted);
    connect(m_composer, &Composer::navigate, this, &WizardPage::navigate);
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        if (m_opened && (changes.touches(Type::Membership) || changes.accounts || changes.many))
            refresh();
    });
}

void FirstPostPage::open()
{
    if (!m_opened)
        m_composer->writePost({});
    m_opened = true;
    refresh();
}

QString FirstPostPage::nextText() const { return m_posted ? tr("Finish") : tr("Finish without a post"); }

void FirstPostPage::refresh()
{
    const QList<GroupSummary> groups = client().reader().groups();
    m_mayWrite = std::ranges::any_of(groups, [](const GroupSummary &one) {
        return one.joined && one.group.kind != "official"_L1 && !one.group.archivedAt.isValid();
    });
    m_noGroup->setVisible(!m_mayWrite);
    const bool answering = !m_answering->isHidden();
    m_composer->setVisible(m_mayWrite);
    m_ideas->setVisible(m_mayWrite && !answering && !m_posted);
    empty(m_questions->layout());
    const QList<PostDetails> questions
        = m_posted || answering ? QList<PostDetails>() : openQuestions(client().reader(), questionsOffered);
    m_questions->setVisible(!questions.isEmpty());
    if (questions.isEmpty())
        return;
    auto *heading = new PlainLabel(tr("Or answer a question that is still open"));
    heading->setLook(TextSize::Title, Weight::Strong);
    heading->setWordWrap(true);
    m_questions->layout()->addWidget(heading);
    for (const PostDetails &question : questions) {
        auto *card = new CardButton;
        card->setObjectName(u"openQuestion"_s);
        const QString title = question.post.title.isEmpty() ? excerptOf(question.post.body) : question.post.title;
        card->setText(title);
        card->setAccessibleName(tr("Answer: %1").arg(title));
        auto *layout = new QVBoxLayout(card);
        layout->setContentsMargins(metrics::cardPadding, metrics::cardGap, metrics::cardPadding, metrics::cardGap);
        layout->addWidget(line(u"circle-question-mark"_s, Token::Text2, title,
            tr("%1 in %2", "who asked, and in which group").arg(nameOf(question.author), question.group.name)));
        connect(card, &QAbstractButton::clicked, this, [this, question] { answer(question); });
        m_questions->layout()->addWidget(card);
    }
}

void FirstPostPage::answer(const PostDetails &question)
{
    empty(m_answering->layout());
    const QString title = question.post.title.isEmpty() ? excerptOf(question.post.body) : question.post.title;
    m_answering->layout()->addWidget(line(u"circle-question-mark"_s, Token::Text2, title,
        question.post.title.isEmpty() ? QString() : excerptOf(question.post.body)));
    auto *back = new Button(Button::Kind::Flat, tr("Write something of my own instead"));
    back->setObjectName(u"writeOwn"_s);
    back->setIconName(u"arrow-left"_s);
    connect(back, &QPushButton::clicked, this, &FirstPostPage::write);
    m_answering->layout()->addWidget(back);
    m_answering->layout()->setAlignment(back, Qt::AlignLeading);
    m_answering->show();
    m_composer->writeReply(question.post);
    m_composer->open();
    refresh();
}

void FirstPostPage::write()
{
    m_answering->hide();
    m_composer->writePost({});
    m_composer->open();
    refresh();
}

void FirstPostPage::posted()
{
    m_posted = true;
    if (!m_answering->isHidden()) {
        m_answering->hide();
        m_composer->writePost({}); // what comes next is not another answer
    }
    m_done->setText(client().connectionState().connection != Connection::Live
            ? tr("Well done. It is kept here and goes out as soon as there is a connection.")
            : tr("Well done. Your first words are on their way."));
    m_done->show();
    refresh();
    announce(m_done, m_done->text());
    Q_EMIT changed();
}

} // namespace atrium
