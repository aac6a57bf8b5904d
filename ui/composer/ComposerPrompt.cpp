#include "ui/composer/ComposerPrompt.h"

#include "ui/widgets/Avatar.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/Painting.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int lineHeight = 44;
constexpr int padding = 12;
} // namespace

ComposerPrompt::ComposerPrompt(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"composerPrompt"_s);
    setText(tr("Share something, ask, or thank somebody…"));
    setCursor(Qt::PointingHandCursor);
    auto *image = new IconButton(u"image"_s, tr("Attach a picture"), this);
    auto *code = new IconButton(u"code"_s, tr("Insert code"), this);
    auto *file = new IconButton(u"paperclip"_s, tr("Attach a file"), this);
    m_icons = { image, code, file };
    connect(image, &QToolButton::clicked, this, &ComposerPrompt::imageWanted);
    connect(code, &QToolButton::clicked, this, &ComposerPrompt::codeWanted);
    connect(file, &QToolButton::clicked, this, &ComposerPrompt::fileWanted);
}

void ComposerPrompt::setPerson(const Member &member)
{
    m_person = member;
    update();
}

QSize ComposerPrompt::sizeHint() const { return { 300, lineHeight }; }

void ComposerPrompt::resizeEvent(QResizeEvent *)
{
    int x = width() - padding + 6;
    for (auto icon = m_icons.crbegin(); icon != m_icons.crend(); ++icon) {
        const QSize size = (*icon)->sizeHint();
        x -= size.width() - 2;
        const QRect place(QPoint(x, (height() - size.height()) / 2), size);
        (*icon)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
}

void ComposerPrompt::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int side = metrics::smallAvatar;
    if (!m_person.id.isEmpty()) // not before the first sync
        Avatar::paint(painter, place({ padding, (height() - side) / 2, side, side }), m_person.id, m_person.name);
    painter.setFont(theme.font(TextSize::Body));
    painter.setPen(theme.color(Token::Text3));
    const QRect words(padding + side + 10, 0, width() - 2 * padding - side - 100, height());
    painter.drawText(place(words), Qt::AlignLeading | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::cardRadius - 1);
}

} // namespace atrium
