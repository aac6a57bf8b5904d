#pragma once

#include <QDialog>
#include <QPixmap>

namespace atrium {

// One picture as large as the window allows.
class ImageViewer : public QDialog {
    Q_OBJECT
public:
    ImageViewer(const QString &name, const QByteArray &bytes, QWidget *parent);
    static bool canShow(const QByteArray &bytes); // a picture, and not of an absurd size

Q_SIGNALS:
    void saveWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect room() const;
    QPixmap m_picture;
};

} // namespace atrium
