#pragma once

#include "sync/types/Result.h"

namespace atrium {

// Whether Atrium starts when the person signs in to this computer. Each system has its own way
// (app/SystemAutostart).
class Autostart {
public:
    virtual ~Autostart() = default;
    virtual bool isOn() const = 0;
    virtual Result<> set(bool on) = 0; // error: the system does not let us
};

} // namespace atrium
