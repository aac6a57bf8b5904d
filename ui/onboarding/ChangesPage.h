#pragma once

#include "ui/onboarding/CharterWords.h"
#include "ui/onboarding/ReadingPage.h"

namespace atrium {

// What a newer charter says differently, for somebody who has accepted an older one.
class ChangesPage : public ReadingPage {
    Q_OBJECT
public:
    // `accepted` may not be here any more: then everything is new.
    ChangesPage(Client &client, const Charter &newest, int accepted, QWidget *parent = nullptr);
    const QList<CharterChange> &changes() const { return m_changes; }

private:
    void addChange(const CharterChange &change);

    QList<CharterChange> m_changes;
};

} // namespace atrium
