#pragma once

#include "ui/widgets/PlainLabel.h"

#include <QVBoxLayout>

namespace atrium {

constexpr int captionWidth = 104; // at least, so that cards below each other are in line

// What stands above or beside a choice.
inline PlainLabel *caption(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setLook(TextSize::Body, Weight::Regular, Token::Text2);
    return label;
}

// One question of a form: what is asked, the field below it, and perhaps a hint. The field gets the
// question as its accessible name.
inline QVBoxLayout *formRow(const QString &question, QWidget *field, const QString &hint = {})
{
    auto *row = new QVBoxLayout;
    row->setSpacing(4);
    auto *label = new PlainLabel(question);
    label->setLook(TextSize::Body, Weight::Medium);
    label->setBuddy(field);
    row->addWidget(label);
    field->setAccessibleName(question);
    row->addWidget(field);
    if (!hint.isEmpty()) {
        auto *below = new PlainLabel(hint);
        below->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
        below->setWordWrap(true);
        row->addWidget(below);
        field->setAccessibleDescription(hint);
    }
    return row;
}

} // namespace atrium
