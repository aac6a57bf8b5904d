#include "ui/feed/PinnedPosts.h"

#include "sync/Client.h"
#include "ui/feed/PostActions.h"
#include "ui/feed/PostWords.h"
#include "ui/thread/ThreadHeader.h"
#include "ui/widgets/Painting.h"

#include <QStyle>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int lineHeight = 36;
constexpr int side = metrics::cardPadding - 4;
constexpr int chevron = 14;
} // namespace

// One post: the line, and below it the post while it is unfolded.
class PinnedPosts::Line : public QWidget {
public:
    Line(PinnedPosts *owner)
        : QWidget(owner)
        , m_owner(owner)
        , m_head(new Head(this))
        , m_layout(new QVBoxLayout(this))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setSpacing(0);
        m_layout->addWidget(m_head);
        connect(m_head, &QAbstractButton::toggled, this, [this] { unfold(); });
    }

    void setPost(const PostDetails &post)
    {
        m_post = post;
        m_head->setPost(post);
        if (m_whole)
            m_whole->setPost(post);
    }

private:
    class Head : public QAbstractButton {
    public:
        explicit Head(QWidget *parent)
            : QAbstractButton(parent)
        {
            setObjectName(u"pinned"_s);
            setCheckable(true);
            setCursor(Qt::PointingHandCursor);
            setAttribute(Qt::WA_Hover);
            setFocusPolicy(Qt::StrongFocus);
            setFixedHeight(lineHeight);
            setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        }
        void setPost(const PostDetails &post)
        {
            setText(post.post.title.isEmpty() ? excerptOf(post.post.body) : post.post.title);
            m_author = nameOf(post.author);
            setAccessibleName(PinnedPosts::tr("Pinned: %1").arg(text()));
            setToolTip(text());
            update();
        }
        QSize sizeHint() const override { return { 200, lineHeight }; }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            const Theme &theme = Theme::current();
            const auto place = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
            if (underMouse())
                paintBox(painter, rect(), metrics::buttonRadius - 2, theme.color(Token::Surface2));
            theme.icon(u"pin"_s, Token::Text3)
                .paint(&painter, place({ side, (height() - chevron) / 2, chevron, chevron }));
            theme.icon(isChecked() ? u"chevron-up"_s : u"chevron-down"_s, Token::Text3)
                .paint(&painter, place({ width() - side - chevron, (height() - chevron) / 2, chevron, chevron }));
            painter.setFont(theme.font(TextSize::Meta));
            const int taken = std::min(painter.fontMetrics().horizontalAdvance(m_author), width() / 3);
            const int end = width() - side - chevron - 10 - taken;
            painter.setPen(theme.color(Token::Text3));
            painter.drawText(place({ end, 0, taken + 1, height() }), Qt::AlignLeading | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(m_author, Qt::ElideRight, taken + 1));
            painter.setFont(theme.font(TextSize::Body, Weight::Medium));
            painter.setPen(theme.color(Token::Text));
            const int from = side + chevron + 10;
            painter.drawText(place({ from, 0, end - from - 12, height() }), Qt::AlignLeading | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(text(), Qt::ElideRight, end - from - 12));
            if (hasFocus())
                paintFocusRing(painter, rect(), metrics::buttonRadius - 3);
        }

    private:
        QString m_author;
    };

    void unfold()
    {
        if (m_head->isChecked() && !m_whole) {
            m_whole = new ThreadHeader(m_owner->m_client);
            m_layout->addWidget(m_whole);
            connect(&m_whole->card(), &PostCard::acted, m_owner,
                [this](PostCard::Act act, const QString &value, QWidget *origin) {
                    m_owner->m_actions.perform(m_whole->card().post(), act, value, origin);
                });
            m_whole->setPost(m_post);
        }
        if (m_whole)
            m_whole->setVisible(m_head->isChecked());
    }

    PinnedPosts *m_owner;
    Head *m_head;
    QVBoxLayout *m_layout;
    ThreadHeader *m_whole = nullptr;
    PostDetails m_post;
};

PinnedPosts::PinnedPosts(Client &client, PostActions &actions, QWidget *parent)
    : Card(parent)
    , m_client(client)
    , m_actions(actions)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"pinnedPosts"_s);
    setAccessibleName(tr("Pinned posts"));
    m_layout->setContentsMargins(4, 4, 4, 4);
    m_layout->setSpacing(0);
    hide();
    connect(&client, &Client::changed, this, &PinnedPosts::cacheChanged);
}

void PinnedPosts::setGroup(const Id &groupId)
{
    if (groupId != m_group) {
        m_posts.clear();
        qDeleteAll(std::exchange(m_lines, {}));
    }
    m_group = groupId;
    refresh();
}

void PinnedPosts::cacheChanged(const ChangeSet &changes)
{
    if (m_group.isEmpty())
        return;
    const auto touched = [&](Type type) { return changes.ids.contains({ m_group, type }); };
    if (changes.many || changes.accounts || touched(Type::Post) || touched(Type::Response)
        || changes.touches(Type::ReadMark))
        refresh();
}

void PinnedPosts::refresh()
{
    QStringList now;
    QList<PostDetails> details;
    if (!m_group.isEmpty()) {
        for (const FeedRow &row : m_client.reader().pinned(m_group)) {
            if (auto post = m_client.reader().post(row.id)) {
                now += row.id;
                details += std::move(*post);
            }
        }
    }
    if (now != m_posts) {
        qDeleteAll(std::exchange(m_lines, {}));
        m_posts = now;
        for (qsizetype i = 0; i < now.size(); ++i) {
            m_lines += new Line(this);
            m_layout->addWidget(m_lines.constLast());
        }
    }
    for (qsizetype i = 0; i < details.size(); ++i)
        m_lines.at(i)->setPost(details.at(i));
    setVisible(!m_posts.isEmpty());
}

} // namespace atrium
