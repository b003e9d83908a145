namespace Assistant.Knowledge.Time.Grammar;

/// <summary>A stretch of the calendar as said, before what was left out is filled in. One of the nested records.</summary>
internal abstract record Term
{
    private Term()
    {
    }

    /// <summary>Whether a clock time or a part of the day can be laid on it.</summary>
    internal virtual bool IsDay => true;

    /// <summary>Fills in what was left out; null where no such day exists.</summary>
    internal abstract Slice? Resolve(Anchor anchor);

    /// <summary>Takes what it leaves out from the other end of a range: "từ 1 đến 15/3".</summary>
    internal virtual Term Inherit(Term end) => this;

    /// <summary>The last one that has begun, where the text leaves that open.</summary>
    internal virtual Term Last() => this;

    /// <summary>The same, one turn of its own cycle later: the end of a range that would lie before its beginning.</summary>
    internal virtual Term? Later(Anchor anchor, DateTime from) => null;

    /// <summary>A known stretch.</summary>
    /// <param name="Slice">The stretch.</param>
    internal sealed record Known(Slice Slice) : Term
    {
        internal override bool IsDay => Slice is { Grain: Grain.Day, Instant: false } && Slice.To - Slice.From == TimeSpan.FromDays(1);

        internal override Slice? Resolve(Anchor anchor) => Slice;
    }

    /// <summary>A day of a month.</summary>
    internal sealed record DayOf(int Day, int? Month, int? Year, Direction Direction = Direction.Nearest) : Term
    {
        internal override Slice? Resolve(Anchor anchor) => Find(anchor) is { } day ? Slice.Day(day) : null;

        internal override Term Inherit(Term end) => end switch
        {
            DayOf other when Month is null => this with { Month = other.Month, Year = other.Year },
            DayOf { Year: { } year } other when Year is null => this with { Year = Month > other.Month ? year - 1 : year },
            _ => this,
        };

        internal override Term? Later(Anchor anchor, DateTime from)
        {
            if (Year is not null)
                return null;
            var start = DateOnly.FromDateTime(from);
            if (Month is { } month)
                return new DayOf(Day, month, (month, Day).CompareTo((start.Month, start.Day)) < 0 ? start.Year + 1 : start.Year);
            return new Known(Slice.Day(new Anchor(new DateTimeOffset(from, TimeSpan.Zero)).DayOf(Day, Direction.Nearest)));
        }

        internal override Term Last() => this with { Direction = Direction.Past };

        private DateOnly? Find(Anchor anchor)
        {
            if (Month is not { } month)
                return anchor.DayOf(Day, Direction);
            if (Year is not { } year)
                return anchor.DayOf(month, Day, Direction);
            return Anchor.Exists(year, month, Day) ? new DateOnly(year, month, Day) : null;
        }
    }

    /// <summary>A day of a month counted from this one: "ngày 5 tháng sau"; a month without it ends on its last day.</summary>
    internal sealed record DayOfMonthFromNow(int Day, int Months) : Term
    {
        internal override Slice? Resolve(Anchor anchor)
        {
            var month = anchor.FirstOfMonth.AddMonths(Months);
            return Slice.Day(month.AddDays(Math.Min(Day, DateTime.DaysInMonth(month.Year, month.Month)) - 1));
        }
    }

    /// <summary>A day of the week; 0 is Monday. Week 0 is this week, null the coming one.</summary>
    internal sealed record WeekdayOf(int Weekday, int? Week, Direction Direction = Direction.Nearest) : Term
    {
        internal override Slice? Resolve(Anchor anchor) => Slice.Day(Find(anchor));

        internal override Term Inherit(Term end) => end is WeekdayOf { Week: { } week } && Week is null ? this with { Week = week } : this;

        internal override Term? Later(Anchor anchor, DateTime from)
        {
            var start = DateOnly.FromDateTime(from);
            return Week is null ? new Known(Slice.Day(start.AddDays((Weekday - Anchor.Offset(start) + 7) % 7))) : null;
        }

        internal override Term Last() => this with { Direction = Direction.Past };

        private DateOnly Find(Anchor anchor)
        {
            if (Week is { } week)
                return anchor.Monday.AddDays((7 * week) + Weekday);
            var ahead = (Weekday - Anchor.Offset(anchor.Today) + 7) % 7;
            return Direction switch
            {
                Direction.Past => anchor.Today.AddDays(ahead == 0 ? -7 : ahead - 7),
                Direction.Future => anchor.Today.AddDays(ahead == 0 ? 7 : ahead),
                _ => anchor.Today.AddDays(ahead),
            };
        }
    }

    /// <summary>A month of a year.</summary>
    internal sealed record MonthOf(int Month, int? Year, Direction Direction = Direction.Nearest) : Term
    {
        internal override bool IsDay => false;

        internal override Slice? Resolve(Anchor anchor) => Slice.Month(Year ?? anchor.YearOfMonth(Month, Direction), Month);

        internal override Term Inherit(Term end) => end is MonthOf { Year: { } year } other && Year is null
            ? this with { Year = Month > other.Month ? year - 1 : year }
            : this;

        internal override Term Last() => this with { Direction = Direction.Past };

        internal override Term? Later(Anchor anchor, DateTime from) =>
            Year is null ? this with { Year = Month < from.Month ? from.Year + 1 : from.Year } : null;
    }

    /// <summary>The nth day of its name in a month counted from this one, or the last; without a month, of every one.</summary>
    /// <param name="Weekday">0 for Monday.</param>
    /// <param name="Nth">1 to 4, -1 for the last.</param>
    /// <param name="Month">Any day of the month.</param>
    internal sealed record NthWeekday(int Weekday, int Nth, DateOnly? Month) : Term
    {
        internal override Slice? Resolve(Anchor anchor)
        {
            var of = Month ?? anchor.Today;
            for (var day = new DateOnly(of.Year, of.Month, 1); ; day = day.AddDays(1))
                if (Falls(day))
                    return Slice.Day(day);
        }

        internal bool Falls(DateOnly day)
        {
            var left = DateTime.DaysInMonth(day.Year, day.Month) - day.Day;
            return Anchor.Offset(day) == Weekday && (Nth < 0 ? left < 7 : (day.Day - 1) / 7 == Nth - 1);
        }
    }

    /// <summary>The last day of a month.</summary>
    internal sealed record LastDay : Term
    {
        internal override Slice? Resolve(Anchor anchor) => Slice.Day(anchor.FirstOfMonth.AddMonths(1).AddDays(-1));
    }

    /// <summary>A quarter of a year; without a year, of this one: plans are counted in their own year.</summary>
    internal sealed record QuarterOf(int Quarter, int? Year) : Term
    {
        internal override bool IsDay => false;

        internal override Slice? Resolve(Anchor anchor) => Slice.Quarter(Year ?? anchor.Today.Year, Quarter);

        internal override Term Inherit(Term end) => end is QuarterOf { Year: { } year } other && Year is null
            ? this with { Year = Quarter > other.Quarter ? year - 1 : year }
            : this;

        internal override Term? Later(Anchor anchor, DateTime from) => Year is null ? this with { Year = from.Year + 1 } : null;
    }
}
