#include "ui/feed/VersionsDialog.h"

#include "ui/feed/DiffText.h"
#include "ui/feed/PostWords.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RelativeTime.h"

#include <QTextEdit>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize dialogSize { 600, 520 };
constexpr int gapBetween = 18;

QString whole(const PostVersion &version)
{
    Post post;
    post.title = version.title;
    post.body = version.body;
    return wordsOf(post);
}

} // namespace

VersionsDialog::VersionsDialog(const Post &post, QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"versions"_s);
    setWindowTitle(tr("Earlier versions"));
    resize(dialogSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto *head = new PlainLabel(tr("Earlier versions"));
    head->setLook(TextSize::Page, Weight::Strong);
    layout->addWidget(head);
    auto *key = new PlainLabel(tr("Underlined words were added, struck out words were taken away."));
    key->setLook(TextSize::Body, Weight::Regular, Token::Text2);
    key->setWordWrap(true);
    layout->addWidget(key);
    m_text->setObjectName(u"versionsText"_s);
    m_text->setAccessibleName(tr("Earlier versions"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(12);
    layout->addWidget(m_text, 1);
    auto *close = new Button(Button::Kind::Quiet, tr("Close"));
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    write(post);
    connect(&Theme::current(), &Theme::changed, this, [this, post] { write(post); });
}

void VersionsDialog::write(const Post &post)
{
    QList<PostVersion> all = post.versions;
    all += PostVersion { post.title, post.body, post.editedAt };
    m_text->clear();
    QTextCursor cursor = m_text->textCursor();
    QTextBlockFormat line;
    line.setLineHeight(metrics::lineHeight * 100 - 20, QTextBlockFormat::ProportionalHeight);
    for (qsizetype i = all.size() - 1; i >= 0; --i) {
        QTextBlockFormat head = line;
        head.setTopMargin(i == all.size() - 1 ? 0 : gapBetween);
        head.setBottomMargin(4);
        if (i == all.size() - 1)
            cursor.setBlockFormat(head);
        else
            cursor.insertBlock(head);
        const QString when = fullTime(all.at(i).at);
        const QString what = i == all.size() - 1 ? tr("Now, since %1").arg(when)
            : i == 0                             ? tr("First, %1").arg(when)
                                                 : tr("Changed on %1").arg(when);
        cursor.insertText(what, charFormat(TextSize::Meta, Weight::Medium, Token::Text3));
        cursor.insertBlock(line);
        const QString before = i > 0 ? whole(all.at(i - 1)) : QString();
        const QString now = whole(all.at(i));
        const QList<DiffPiece> pieces
            = i > 0 ? wordDiff(before, now) : QList<DiffPiece> { { DiffPiece::Kind::Same, now } };
        insertDiff(cursor, pieces);
    }
    m_text->moveCursor(QTextCursor::Start);
}

} // namespace atrium
