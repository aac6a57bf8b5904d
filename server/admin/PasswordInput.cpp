#include "server/admin/PasswordInput.h"

#include "server/auth/Password.h"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace atriumd {

namespace {

// Does not show what is typed, until the end of its life.
class HiddenTyping {
public:
    HiddenTyping()
    {
        ::tcgetattr(STDIN_FILENO, &m_before);
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    HiddenTyping(const HiddenTyping &) = delete;
    ~HiddenTyping() { ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }

private:
    termios m_before {};
};

std::string ask(const std::string &question)
{
    const HiddenTyping hidden;
    std::cerr << question << std::flush;
    std::string answer;
    std::getline(std::cin, answer);
    std::cerr << '\n';
    return answer;
}

Result<std::string> unchecked(const std::string &whom, const std::filesystem::path &file)
{
    if (!file.empty()) {
        std::ifstream stream(file);
        std::string line;
        if (!std::getline(stream, line))
            return failure("unreadable", "The password file " + file.string() + " cannot be read, or is empty.");
        if (line.ends_with('\r'))
            line.pop_back();
        return line;
    }
    if (const char *variable = std::getenv("ATRIUMD_PASSWORD"))
        return std::string(variable);
    if (!::isatty(STDIN_FILENO))
        return failure("noPassword", "A password is needed: use --password-file, or set ATRIUMD_PASSWORD.");
    const std::string first = ask("Password for " + whom + ": ");
    if (ask("Once more: ") != first)
        return failure("noPassword", "The two passwords are not the same. Nothing was changed.");
    return first;
}

} // namespace

Result<std::string> readPassword(const std::string &whom, const std::filesystem::path &file)
{
    auto found = unchecked(whom, file);
    if (!found)
        return found;
    if (auto good = password::check(*found); !good)
        return std::unexpected(good.error());
    return found;
}

} // namespace atriumd
