#include "ui/widgets/PortraitSource.h"

namespace atrium {

namespace {

QList<PortraitSource *> &sources()
{
    static QList<PortraitSource *> all;
    return all;
}

} // namespace

PortraitSource::PortraitSource() { sources().prepend(this); }

PortraitSource::~PortraitSource() { sources().removeOne(this); }

QPixmap PortraitSource::find(const QString &personId, int side, QPaintDevice *on)
{
    for (PortraitSource *source : std::as_const(sources())) {
        if (auto *widget = dynamic_cast<QWidget *>(on)) {
            QList<QPointer<QWidget>> &painted = source->m_painted[personId];
            if (!painted.contains(widget)) {
                painted.removeIf([](const QPointer<QWidget> &gone) { return !gone; });
                painted.append(widget);
            }
        }
        if (const QPixmap found = source->portrait(personId, side); !found.isNull())
            return found;
    }
    return {};
}

void PortraitSource::repaint(const QString &personId)
{
    for (const QPointer<QWidget> &widget : m_painted.take(personId)) {
        if (widget)
            widget->update();
    }
}

void PortraitSource::repaintAll()
{
    for (const QString &personId : m_painted.keys())
        repaint(personId);
}

} // namespace atrium
