#pragma once

#include <QHash>
#include <QPixmap>
#include <QPointer>
#include <QWidget>

namespace atrium {

// Where avatars get their pictures from. Each workspace has one while it is open; an avatar asks
// them all, and a person is known to one. What the picture was painted on is painted again when the
// picture comes or changes.
class PortraitSource {
public:
    PortraitSource();
    virtual ~PortraitSource();
    PortraitSource(const PortraitSource &) = delete;
    PortraitSource &operator=(const PortraitSource &) = delete;

    // Square, `side` device pixels. Null: this person has none, or it is on its way. `on` is what
    // is being painted.
    static QPixmap find(const QString &personId, int side, QPaintDevice *on);

protected:
    virtual QPixmap portrait(const QString &personId, int side) = 0;
    void repaint(const QString &personId);
    void repaintAll();

private:
    QHash<QString, QList<QPointer<QWidget>>> m_painted;
};

} // namespace atrium
