//! Control charts (statistical process control) in the words of NHS England's Making Data Count.

/// A series with the limits within which it moves by chance, and what stands out.
#[derive(Clone, Debug, PartialEq)]
pub struct ControlChart {
    pub points: Vec<ChartPoint>,
    /// At least one; the first begins with the first point.
    pub phases: Vec<Phase>,
    /// What the last point says; `None` where it is hidden or has no limits.
    pub variation: Option<Variation>,
    /// Whether the process will meet the target; `None` also without a target or without a better direction.
    pub assurance: Option<Assurance>,
}

/// A stretch of points with the same centre.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Phase {
    /// The index of its first point.
    pub first: usize,
    /// The mean (XmR), or the share of all respondents (p and p').
    pub centre: f64,
    /// How many shown points its centre and limits were made from.
    pub made_from: usize,
    /// How much wider than chance alone the shares spread (p'); 1 is chance alone.
    pub sigma_z: Option<f64>,
}

impl Phase {
    /// Limits from fewer than twelve points are trial limits, and are to be called so.
    pub fn has_trial_limits(&self) -> bool {
        self.made_from < 12
    }
}

/// One point of a control chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChartPoint {
    /// `None` where the value is hidden or was not measured: it breaks runs and trends.
    pub value: Option<f64>,
    pub centre: f64,
    /// `None` where there are too few points to make them from, or everybody answered the same; in p charts also where the
    /// point is hidden.
    pub limits: Option<Limits>,
    pub signals: Signals,
    /// The first of its signals in the order of Making Data Count.
    pub cause: Option<SpecialCause>,
    /// What the point says; `None` where it is hidden or has no limits.
    pub variation: Option<Variation>,
}

/// The limits at one point, in the unit of the values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    pub lower: f64,
    /// Two thirds of the way from the centre to the lower limit.
    pub near_lower: f64,
    pub near_upper: f64,
    pub upper: f64,
}

/// Which rules a point is part of. Every point of a run or of a trend is marked, not the last alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signals {
    /// An astronomical point: beyond a limit.
    pub outside: bool,
    /// One of seven or more in a row on one side of the centre. A point on the centre breaks the run.
    pub run: bool,
    /// One of seven or more in a row that rise, or that fall.
    pub trend: bool,
    /// Beyond two thirds of the way to a limit, as one of two such among three in a row on the same side of the centre.
    pub two_of_three: bool,
}

/// Why a point is not put down to chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpecialCause {
    AboveLimit,
    BelowLimit,
    Rising,
    Falling,
    TwoOfThreeHigh,
    TwoOfThreeLow,
    RunHigh,
    RunLow,
}

impl SpecialCause {
    /// Whether it points upwards.
    pub fn is_high(self) -> bool {
        matches!(self, Self::AboveLimit | Self::Rising | Self::TwoOfThreeHigh | Self::RunHigh)
    }
}

/// The variation icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variation {
    /// Chance: no significant change.
    CommonCause,
    ImprovementHigh,
    ImprovementLow,
    ConcernHigh,
    ConcernLow,
    /// A signal in a measure that has no better direction.
    NeutralHigh,
    NeutralLow,
}

/// The assurance icon: the target against the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assurance {
    /// The target will be met again and again, unless something changes.
    Pass,
    /// The target will be missed again and again, unless something changes.
    Fail,
    /// Met or missed by chance.
    HitOrMiss,
}
