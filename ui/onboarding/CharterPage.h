#pragma once

#include "sync/types/Types.h"
#include "ui/shell/Page.h"

class QScrollArea;

namespace atrium {

class Banner;
class CharterView;
class ChoiceChip;
class EmptyState;
class PlainLabel;
class QuietButton;

// The charter, to be read again: the version that applies, in the person's language, and earlier ones.
class CharterPage : public Page {
    Q_OBJECT
public:
    explicit CharterPage(Client &client, QWidget *parent = nullptr);
    void open(const Place &place) override;
    QWidget *makeExplanation() override;
    void focusFirst() override;

private:
    void read();
    void showVersion(const Charter &charter, const Charter &newest);
    static QString dayOf(const QDateTime &time);

    QScrollArea *m_scroll;
    ChoiceChip *m_versions;
    PlainLabel *m_about; // version and date
    Banner *m_earlier;
    CharterView *m_view;
    EmptyState *m_empty;
    QuietButton *m_edit; // for stewards
    int m_version = 0; // that is read; 0: the newest
};

} // namespace atrium
