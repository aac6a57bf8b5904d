#include "ui/widgets/Banner.h"

#include "ui/widgets/Margins.h"
#include "ui/widgets/Painting.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

struct Look {
    QString icon;
    Token text;
    Token fill;
};

Look look(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Attention:
        return { u"triangle-alert"_s, Token::Outside, Token::OutsideFill };
    case Banner::Kind::Failure:
        return { u"circle-alert"_s, Token::Danger, Token::Surface };
    case Banner::Kind::Success:
        return { u"circle-check"_s, Token::Success, Token::SuccessFill };
    case Banner::Kind::Info:
        break;
    }
    return { u"info"_s, Token::Accent, Token::AccentFill };
}

} // namespace

Banner::Banner(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_text(new PlainLabel)
    , m_action(new QuietButton({}))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(leadingMargins(38, 8, 8, 8));
    layout->setSpacing(12);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    m_action->hide();
    setKind(kind);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
}

void Banner::setKind(Kind kind)
{
    m_kind = kind;
    m_text->setToken(kind == Kind::Info ? Token::Text : look(kind).text);
    update();
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void Banner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    const Look shown = look(m_kind);
    paintBox(painter, rect(), metrics::buttonRadius, theme.color(shown.fill),
        m_kind == Kind::Failure ? theme.color(shown.text) : QColor());
    const QRect icon(12, (height() - metrics::icon) / 2, metrics::icon, metrics::icon);
    theme.icon(shown.icon, shown.text).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), icon));
}

} // namespace atrium
