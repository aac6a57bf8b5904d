#include "ui/widgets/ChoiceChip.h"

#include "ui/widgets/ChoiceList.h"

namespace atrium {

namespace {
constexpr qsizetype longestText = 28; // shown
}

ChoiceChip::ChoiceChip(const QString &caption, Offer offer, QWidget *parent)
    : Chip(caption, Kind::Filter, parent)
    , m_caption(caption)
    , m_offer(std::move(offer))
{
    setOpens(true);
    setAccessibleName(caption);
    connect(this, &QPushButton::clicked, this, [this] {
        setChecked(!m_value.isEmpty()); // a click opens; only a choice checks
        openList();
    });
}

void ChoiceChip::setSearchable(const QString &placeholder) { m_placeholder = placeholder; }

void ChoiceChip::setValue(const QString &value, const QString &text)
{
    m_value = value;
    const QString shown = value.isEmpty() ? m_caption : text;
    setText(shown.size() > longestText ? shown.first(longestText - 1).trimmed() + u'…' : shown);
    setAccessibleName(value.isEmpty() ? m_caption : tr("%1: %2", "what is filtered, and by what").arg(m_caption, text));
    setChecked(!value.isEmpty());
    updateGeometry();
}

void ChoiceChip::openList()
{
    auto *list = new ChoiceList(m_offer, m_placeholder, this);
    list->setAccessibleName(m_caption);
    connect(list, &ChoiceList::chosen, this, [this](const QString &value, const QString &text) {
        setValue(value, text);
        Q_EMIT chosen(value);
    });
    list->popUpAt(this, m_value);
}

} // namespace atrium
