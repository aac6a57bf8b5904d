#pragma once

#include "ui/widgets/Chip.h"

namespace atrium {

// The topics of a post, each a way to everything about it.
class TopicBar : public QWidget {
    Q_OBJECT
public:
    explicit TopicBar(QWidget *parent = nullptr);
    void bind(const QStringList &topics);
    int layOut(int width); // returns the height; 0 without topics

Q_SIGNALS:
    void opened(const QString &topic);

private:
    QList<Chip *> m_chips; // reused; the ones not needed are hidden
    QStringList m_topics;
};

} // namespace atrium
