#pragma once

#include "sync/types/Types.h"

#include <QImage>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace atrium {

class Avatar;
class Button;
class Client;
class PictureCrop;
class PlainLabel;
class PrimaryButton;

// Changes one's own profile: what oneself may set (docs/protocol.md, Member). What the
// administration sets is said, and whom to ask.
class ProfileForm : public QWidget {
    Q_OBJECT
public:
    explicit ProfileForm(Client &client, QWidget *parent = nullptr);
    void read(); // as the profile is now
    void focusFirst();

Q_SIGNALS:
    void done(); // saved or given up

private:
    void showPictures();
    void choosePicture();
    void showPicture(const QString &path);
    void validate();
    void save();

    Client &m_client;
    Member m_member;
    bool m_removePicture = false;
    Avatar *m_avatar;
    PictureCrop *m_crop;
    PlainLabel *m_cropHint;
    Button *m_choose;
    Button *m_remove;
    QLineEdit *m_name;
    QLineEdit *m_title;
    QLineEdit *m_place;
    QLineEdit *m_skills;
    QPlainTextEdit *m_about;
    PlainLabel *m_problem;
    PrimaryButton *m_save;
};

} // namespace atrium
