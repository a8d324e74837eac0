//! The clock of the exercise. It can be paused and switched off (WCAG 2.2.1); when time is up the remaining signs are
//! shown, and nothing is scored.

/// Seconds for the exercise.
const SECONDS: u32 = 60;

/// The time that is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    left: u32,
    state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Runs,
    Held,
    Off,
}

impl Default for Clock {
    fn default() -> Self {
        Self {
            left: SECONDS,
            state: State::Runs,
        }
    }
}

impl Clock {
    /// Seconds at the beginning.
    pub const SECONDS: u32 = SECONDS;

    /// A second has passed. Returns once whether time is up.
    pub fn tick(&mut self) -> bool {
        if self.state != State::Runs || self.left == 0 {
            return false;
        }
        self.left -= 1;
        self.left == 0
    }

    /// Pauses the clock, or lets it go on.
    pub fn hold(&mut self) {
        self.state = match self.state {
            State::Runs => State::Held,
            State::Held => State::Runs,
            State::Off => State::Off,
        };
    }

    /// Removes the time limit for good.
    pub fn switch_off(&mut self) {
        self.state = State::Off;
    }

    /// Seconds left.
    #[must_use]
    pub fn left(self) -> u32 {
        self.left
    }

    /// Whether it is paused.
    #[must_use]
    pub fn is_held(self) -> bool {
        self.state == State::Held
    }

    /// Whether it is switched off.
    #[must_use]
    pub fn is_off(self) -> bool {
        self.state == State::Off
    }
}

#[cfg(test)]
mod tests {
    use super::Clock;

    #[test]
    fn time_is_up_once_after_a_minute() {
        let mut clock = Clock::default();
        assert_eq!((1..=60).find(|_| clock.tick()), Some(60));
        assert_eq!(clock.left(), 0);
        assert!((0..100).all(|_| !clock.tick()));
    }

    #[test]
    fn time_can_be_held_and_go_on() {
        let mut clock = Clock::default();
        clock.hold();
        assert!(clock.is_held() && (0..100).all(|_| !clock.tick()));
        assert_eq!(clock.left(), Clock::SECONDS);
        clock.hold();
        assert_eq!((1..=60).find(|_| clock.tick()), Some(60));
    }

    #[test]
    fn time_can_be_switched_off_for_good() {
        let mut clock = Clock::default();
        clock.switch_off();
        clock.hold();
        assert!(clock.is_off() && (0..100).all(|_| !clock.tick()));
    }
}
