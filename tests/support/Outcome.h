#pragma once

#include "sync/transport/Network.h"

#include <QTest>

namespace atrium::test {

// The outcome of one call, waited for.
struct Outcome {
    QObject context;
    std::optional<Transport::Reply> reply;
    std::optional<Network::Answer> answer;
    Transport::Done takeReply()
    {
        return [this](const Transport::Reply &r) {
            QVERIFY(!reply);
            reply = r;
        };
    }
    Network::Done takeAnswer()
    {
        return [this](const Network::Answer &a) {
            QVERIFY(!answer);
            answer = a;
        };
    }
};

} // namespace atrium::test
