#include "ui/shell/ConnectionWords.h"

#include <QCoreApplication>

namespace atrium {

namespace {
struct ConnectionTexts {
    Q_DECLARE_TR_FUNCTIONS(atrium::ConnectionWords)
};
} // namespace

ConnectionWords connectionWords(const ConnectionState &state)
{
    switch (state.connection) {
    case Connection::SignedOut:
        return { ConnectionTexts::tr("Signed out"), state.reason, Token::Text3 };
    case Connection::Offline:
        return { state.pending > 0 ? ConnectionTexts::tr("Offline · %1 to send").arg(state.pending)
                                   : ConnectionTexts::tr("Offline"),
            state.reason.isEmpty()
                ? ConnectionTexts::tr(
                      "You can read and write as usual. Everything goes out when the connection is back.")
                : state.reason,
            Token::Outside };
    case Connection::Connecting:
        return { ConnectionTexts::tr("Connecting…"), state.reason, Token::Text3 };
    case Connection::CatchingUp:
        return { ConnectionTexts::tr("Catching up…"), state.reason, Token::Accent };
    case Connection::Live:
        return { state.pending > 0 ? ConnectionTexts::tr("Sending %1…").arg(state.pending)
                                   : ConnectionTexts::tr("Up to date"),
            state.reason, Token::Success };
    case Connection::Refused:
        return { state.reason.isEmpty() ? ConnectionTexts::tr("Cannot connect") : state.reason, state.reason,
            Token::Danger };
    }
    return {};
}

} // namespace atrium
