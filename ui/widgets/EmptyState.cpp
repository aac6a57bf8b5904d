#include "ui/widgets/EmptyState.h"

#include <QVBoxLayout>

namespace atrium {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, Token::Text3, 32))
    , m_title(new PlainLabel)
    , m_text(new PlainLabel)
    , m_action(new QuietButton({}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 48, 24, 48);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_title->setLook(TextSize::Title, Weight::Strong);
    m_title->setAlignment(Qt::AlignHCenter);
    layout->addWidget(m_title);
    m_text->setLook(TextSize::Body, Weight::Regular, Token::Text2);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::show(const QString &iconName, const QString &title, const QString &text, const QString &action)
{
    m_icon->setIcon(iconName, Token::Text3);
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    QWidget::show();
}

} // namespace atrium
