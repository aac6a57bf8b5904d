#pragma once

#include "ui/widgets/Chip.h"

#include <functional>

namespace atrium {

struct Choice {
    QString value; // empty: no choice, "everybody"
    QString text;
    QString note; // smaller, beside it
    QString iconName;
};

// A chip that opens a list to choose from: a filter. Without a choice it says what can be chosen;
// with one it is dark and says which.
class ChoiceChip : public Chip {
    Q_OBJECT
public:
    using Offer = std::function<QList<Choice>(const QString &typed)>;
    ChoiceChip(const QString &caption, Offer offer, QWidget *parent = nullptr);

    // A field above the list, for what is too long to be looked through.
    void setSearchable(const QString &placeholder);
    void setValue(const QString &value, const QString &text); // does not emit chosen()
    const QString &value() const { return m_value; }
    void openList();

Q_SIGNALS:
    void chosen(const QString &value);

private:
    QString m_caption;
    QString m_placeholder;
    QString m_value;
    Offer m_offer;
};

} // namespace atrium
