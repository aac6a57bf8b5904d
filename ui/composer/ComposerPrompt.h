#pragma once

#include "sync/types/Types.h"

#include <QAbstractButton>

namespace atrium {

class IconButton;

// The composer as one line: who one is, and an invitation.
class ComposerPrompt : public QAbstractButton {
    Q_OBJECT
public:
    explicit ComposerPrompt(QWidget *parent = nullptr);
    void setPerson(const Member &member);
    QSize sizeHint() const override;

Q_SIGNALS:
    void imageWanted();
    void codeWanted();
    void fileWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Member m_person;
    QList<IconButton *> m_icons;
};

} // namespace atrium
