#include "ui/thread/ThreadDocument.h"

#include "ui/feed/PostWords.h"
#include "ui/text/MarkdownSource.h"
#include "ui/theme/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QDateTime>
#include <QFontDatabase>
#include <QImage>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextTable>
#include <QUrl>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

// Everything is laid out at 96 to the inch and scaled to the device: paper looks as the preview does.
constexpr double layoutDpi = 96;
constexpr int bodyPixels = 14; // 10.5 pt
constexpr int smallPixels = 11;
constexpr int titlePixels = 24;
constexpr int codePixels = 12;
constexpr int frameHeight = 28; // the lines above and below
constexpr int pictureWidth = 560;
constexpr int pictureHeight = 420;
constexpr int pageOfReplies = 200;

QColor ink(Token token) { return Theme::color(token, false); }

QFont paperFont(int pixels, bool strong = false)
{
    QFont font = Theme::current().font(TextSize::Body);
    font.setPixelSize(pixels);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QTextCharFormat look(int pixels, Token token = Token::Text, bool strong = false)
{
    QTextCharFormat format;
    format.setFont(paperFont(pixels, strong));
    format.setForeground(ink(token));
    return format;
}

QTextBlockFormat spaced(double above, double below)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    return format;
}

void line(QTextCursor &cursor, const QString &text, const QTextCharFormat &look, const QTextBlockFormat &block)
{
    cursor.insertBlock(block, look);
    cursor.insertText(text, look);
}

bool isCode(const QTextBlock &block) { return block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage); }

void styleBlock(const QTextBlock &block)
{
    QTextCursor cursor(block);
    QTextBlockFormat format;
    const bool inTable = cursor.currentTable() != nullptr;
    format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    if (isCode(block)) {
        const bool starts = !isCode(block.previous());
        const bool ends = !isCode(block.next());
        format.setNonBreakableLines(false); // a long line goes on below: paper does not scroll
        format.setBackground(ink(Token::Code));
        format.setTopMargin(starts ? 6 : 0);
        format.setBottomMargin(ends ? 8 : 0);
        format.setLeftMargin(8);
    } else if (!inTable) {
        format.setTopMargin(block.blockFormat().headingLevel() > 0 ? 8 : 0);
        format.setBottomMargin(block.textList() ? 3 : 7);
        if (const int level = block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel))
            format.setLeftMargin(16 * level);
    }
    cursor.mergeBlockFormat(format);
    cursor.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat text;
    if (isCode(block)) {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPixelSize(codePixels);
        text.setFont(font);
    } else if (const int heading = block.blockFormat().headingLevel(); heading > 0) {
        text.setProperty(QTextFormat::FontPixelSize,
            heading == 1       ? bodyPixels + 3
                : heading == 2 ? bodyPixels + 1
                               : bodyPixels);
        text.setProperty(QTextFormat::FontSizeAdjustment, 0);
    }
    if (block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0)
        text.setForeground(ink(Token::Text2));
    cursor.mergeCharFormat(text);
}

// In the colour that links have on white, whatever the theme is.
void inkLinks(QTextDocument &part)
{
    QTextCharFormat link;
    link.setForeground(ink(Token::Accent));
    for (QTextBlock block = part.begin(); block.isValid(); block = block.next()) {
        QList<std::pair<int, int>> links; // from, to: a change of format makes the fragments anew
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().isAnchor())
                links.append({ it.fragment().position(), it.fragment().position() + it.fragment().length() });
        for (const auto &[from, to] : std::as_const(links)) {
            QTextCursor cursor(&part);
            cursor.setPosition(from);
            cursor.setPosition(to, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(link);
        }
    }
}

// Pictures in the text are links in the program; on paper, their words and address.
void replacePictures(QTextDocument &part)
{
    for (QTextCursor at = part.find(QString(QChar::ObjectReplacementCharacter)); !at.isNull();
        at = part.find(QString(QChar::ObjectReplacementCharacter), at)) {
        const QTextCharFormat format = at.charFormat();
        if (!format.isImageFormat())
            continue;
        const QString alt = format.property(QTextFormat::ImageAltText).toString();
        const QString address = safeLink(format.toImageFormat().name());
        at.insertText(alt.isEmpty() ? address
                : address.isEmpty() ? alt
                                    : u"%1 (%2)"_s.arg(alt, address),
            look(bodyPixels));
    }
}

QString when(const QDateTime &time) { return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat); }

} // namespace

ThreadDocument::ThreadDocument(const Reader &reader, const Id &rootId, QObject *parent)
    : QTextDocument(parent)
    , m_reader(reader)
    , m_workspace(reader.workspaceName())
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    setUseDesignMetrics(true);
    setDefaultFont(paperFont(bodyPixels));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    setDefaultTextOption(option);
    const std::optional<PostDetails> root = reader.post(rootId);
    if (!root)
        return;
    m_title = root->post.title;
    if (m_title.isEmpty())
        m_title = tr("Thread by %1").arg(nameOf(root->author));

    QTextCursor cursor(this);
    cursor.beginEditBlock();
    cursor.setBlockFormat(spaced(0, 4));
    cursor.insertText(m_title, look(titlePixels, Token::Text, true));
    line(cursor, root->group.name, look(bodyPixels, Token::Text2), spaced(0, 12));
    write(*root, cursor, *root);
    if (root->post.replyCount > 0)
        line(cursor, repliesText(root->post.replyCount), look(bodyPixels + 2, Token::Text, true), spaced(14, 2));
    const Feed replies { Feed::Scope::Thread, root->post.id, Feed::Filter::All };
    Reader::Page page { .from = {}, .limit = pageOfReplies };
    for (;;) {
        const QList<FeedRow> rows = reader.page(replies, page);
        for (const FeedRow &row : rows)
            if (const std::optional<PostDetails> reply = reader.post(row.id))
                write(*reply, cursor, *root);
        if (rows.size() < pageOfReplies)
            break;
        page.from = rows.constLast().key;
    }
    cursor.endEditBlock();
}

void ThreadDocument::write(const PostDetails &post, QTextCursor &cursor, const PostDetails &root)
{
    const bool reply = post.post.id != root.post.id;
    QTextBlockFormat head = spaced(reply ? 12 : 0, 2);
    cursor.insertBlock(head, look(bodyPixels));
    cursor.insertText(nameOf(post.author), look(bodyPixels, Token::Text, true));
    QStringList facts;
    if (!post.author.title.isEmpty())
        facts << post.author.title;
    if (!post.author.firm.isEmpty())
        facts << post.author.firm;
    facts << when(post.post.createdAt);
    if (post.post.editedAt.isValid())
        facts << tr("edited %1").arg(when(post.post.editedAt));
    if (!reply)
        facts << standingText(standingOf(post));
    if (const QString kind = kindText(post.post.kind); !kind.isEmpty() && !reply)
        facts << kind;
    if (post.sendState != SendState::Sent)
        facts << tr("not sent yet");
    cursor.insertText(u"   "_s + facts.join(u" · "_s), look(smallPixels, Token::Text3));
    if (reply && !root.post.answerId.isEmpty() && root.post.answerId == post.post.id)
        line(cursor, tr("✓ Accepted answer"), look(smallPixels, Token::Success, true), spaced(0, 2));
    if (reply && post.post.parentId != root.post.id)
        if (const auto answered = m_reader.post(post.post.parentId))
            line(cursor, tr("to %1").arg(nameOf(answered->author)), look(smallPixels, Token::Text3), spaced(0, 2));
    if (post.post.removed) {
        line(cursor, tr("This post was removed."), look(bodyPixels, Token::Text3), spaced(0, 6));
        return;
    }
    if (reply && !post.post.title.isEmpty())
        line(cursor, post.post.title, look(bodyPixels + 1, Token::Text, true), spaced(0, 4));
    writeBody(post.post, cursor);
    writePoll(post, cursor);
    writeFiles(post.post, cursor);
    QStringList reactions;
    for (const ReactionCount &reaction : post.reactions)
        reactions << u"%1 %2"_s.arg(reaction.emoji).arg(reaction.count);
    if (!reactions.isEmpty())
        line(cursor, reactions.join(u"   "_s), look(smallPixels, Token::Text2), spaced(0, 6));
}

void ThreadDocument::writeBody(const Post &post, QTextCursor &cursor)
{
    if (post.body.trimmed().isEmpty())
        return;
    QTextDocument part;
    part.setUndoRedoEnabled(false);
    part.setDefaultFont(defaultFont());
    part.setMarkdown(markLineBreaks(post.body), MarkdownFeatures(MarkdownDialectGitHub) | MarkdownNoHTML);
    replacePictures(part);
    for (QTextBlock block = part.begin(); block.isValid(); block = block.next())
        styleBlock(block);
    inkLinks(part);
    for (QTextCursor at = part.find(QString(QChar(lineMark))); !at.isNull();
        at = part.find(QString(QChar(lineMark)), at))
        at.insertText(QString(QChar::LineSeparator));
    cursor.insertBlock(part.begin().blockFormat(), look(bodyPixels));
    cursor.insertFragment(QTextDocumentFragment(&part));
}

void ThreadDocument::writePoll(const PostDetails &post, QTextCursor &cursor)
{
    if (!post.post.poll)
        return;
    int all = 0;
    for (const PollOption &option : post.post.poll->options)
        all += post.votes.value(option.id);
    for (const PollOption &option : post.post.poll->options) {
        const int votes = post.votes.value(option.id);
        cursor.insertBlock(spaced(0, 3), look(bodyPixels));
        cursor.insertText(option.text, look(bodyPixels));
        const QString count = tr("%n vote(s)", nullptr, votes);
        cursor.insertText(u"   "_s + (all > 0 ? u"%1 · %2 %"_s.arg(count).arg(qRound(100.0 * votes / all)) : count),
            look(smallPixels, Token::Text2, true));
    }
    if (post.post.poll->closesAt.isValid())
        line(cursor, tr("Closes on %1").arg(when(post.post.poll->closesAt)), look(smallPixels, Token::Text3),
            spaced(2, 6));
}

void ThreadDocument::writeFiles(const Post &post, QTextCursor &cursor)
{
    for (const Attachment &file : post.attachments) {
        const QString id = file.blobId.isEmpty() ? file.localId : file.blobId;
        const std::optional<QByteArray> bytes = file.isImage() ? m_reader.blob(id) : std::nullopt;
        QImage picture = bytes ? QImage::fromData(*bytes) : QImage();
        if (!picture.isNull()) {
            const QSize size
                = picture.size().boundedTo(picture.size().scaled(pictureWidth, pictureHeight, Qt::KeepAspectRatio));
            if (picture.width() > 2 * size.width()) // paper is finer than the screen, but not a camera
                picture = picture.scaled(size * 2, Qt::KeepAspectRatio, Qt::SmoothTransformation);
            const QUrl name(u"picture:"_s + id);
            addResource(ImageResource, name, picture);
            QTextImageFormat format;
            format.setName(name.toString());
            format.setWidth(size.width());
            format.setHeight(size.height());
            cursor.insertBlock(spaced(4, 2), look(bodyPixels));
            cursor.insertImage(format);
        }
        line(cursor, u"%1 (%2)"_s.arg(file.name, QLocale().formattedDataSize(file.size, 0, QLocale::DataSizeSIFormat)),
            look(smallPixels, Token::Text2), spaced(0, 4));
    }
}

QString ThreadDocument::fileName() const
{
    static const QRegularExpression forbidden(u"[\\x00-\\x1f<>:\"/\\\\|?*]+"_s);
    QString name = m_title;
    name = name.replace(forbidden, u" "_s).simplified().left(80).trimmed();
    while (name.startsWith(u'.') || name.endsWith(u'.'))
        name = name.startsWith(u'.') ? name.sliced(1) : name.chopped(1);
    return name.isEmpty() ? tr("Thread") : name;
}

bool ThreadDocument::paintOn(QPagedPaintDevice &device)
{
    QPainter painter(&device);
    if (!painter.isActive())
        return false;
    const double scale = device.logicalDpiX() / layoutDpi;
    const QSizeF page(device.width() / scale, device.height() / scale);
    const QSizeF body(page.width(), page.height() - 2 * frameHeight);
    setPageSize(body);
    m_pages = pageCount();
    painter.scale(scale, scale);
    for (int number = 0; number < m_pages; ++number) {
        if (number > 0 && !device.newPage())
            return false;
        paintFrame(painter, page, number);
        painter.save();
        painter.translate(0, frameHeight - number * body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, number * body.height(), body.width(), body.height());
        context.palette.setColor(QPalette::Text, ink(Token::Text)); // not the theme's, which may be dark
        painter.setClipRect(context.clip);
        documentLayout()->draw(&painter, context);
        painter.restore();
    }
    return true;
}

void ThreadDocument::paintFrame(QPainter &painter, const QSizeF &page, int number) const
{
    painter.setFont(paperFont(smallPixels));
    painter.setPen(ink(Token::Text3));
    const QFontMetricsF metrics(painter.font());
    const QRectF top(0, 0, page.width(), frameHeight - 10);
    const QRectF bottom(0, page.height() - frameHeight + 10, page.width(), frameHeight - 10);
    if (number > 0) // the first page has it large
        painter.drawText(
            top, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(m_title, Qt::ElideRight, page.width() * 0.65));
    painter.drawText(
        top, Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(m_workspace, Qt::ElideRight, page.width() * 0.3));
    painter.drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter, when(QDateTime::currentDateTimeUtc()));
    painter.drawText(bottom, Qt::AlignRight | Qt::AlignVCenter, tr("Page %1 of %2").arg(number + 1).arg(m_pages));
    painter.setPen(QPen(ink(Token::Border), 0.75));
    painter.drawLine(top.bottomLeft(), top.bottomRight());
    painter.drawLine(bottom.topLeft(), bottom.topRight());
}

} // namespace atrium
