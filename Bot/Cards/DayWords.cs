using System.Globalization;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Answering;
using Assistant.Skills.Extensions;
using Assistant.Skills.Progress;

namespace Assistant.Bot.Cards;

/// <summary>How days, periods and deadlines are said, the Vietnamese way.</summary>
/// <param name="texts">The language.</param>
internal sealed class DayWords(Texts texts)
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    /// <summary>A period as people call it, with its days: "trong quý II/2026 (từ 1/4/2026 đến 30/6/2026)".</summary>
    public string Period(DateRange period) => Named(period) is not { } name ? Bounds(period)
        : IsLong(period) ? name
        : texts.Say("Span.WithBounds", name, Bounds(period));

    /// <summary>A stretch that a report covers, by its name: "quý II/2026", "6 tháng đầu năm 2026".</summary>
    public string Stretch(DateRange stretch) => Name(stretch) ?? Bounds(stretch);

    /// <summary>A last day with what is left until it.</summary>
    /// <param name="day">The last allowed day.</param>
    /// <param name="written">The day that the plan says it must be before; null where it names the last day itself.</param>
    /// <param name="counting">Whether days are counted: not for what is done.</param>
    /// <param name="past">What is said of a day that has passed: of a report nobody knows whether it was sent.</param>
    /// <param name="planDay">The plan's own last day; null where it is the last day itself.</param>
    /// <param name="extended">What put the last day behind the plan's own; null where nothing did.</param>
    public IEnumerable<string> Deadline(
        LastDay day, DateOnly? written, bool counting = true, string past = "Day.Late", DateOnly? planDay = null, Extension? extended = null)
    {
        var named = Wording.Date(planDay ?? day.Date);
        var stated = written is { } before ? texts.Say("Day.DeadlineBefore", named, Wording.Date(before)) : texts.Say("Day.Deadline", named);
        yield return extended is null ? stated : texts.Say("Day.Extended", stated, Wording.Date(day.Date), By(extended));
        if (counting)
        {
            yield return day.DaysLeft switch
            {
                0 => texts["Day.Today"],
                1 => texts["Day.Tomorrow"],
                > 1 => texts.Say("Day.Left", day.DaysLeft),
                _ => texts.Say(past, -day.DaysLeft),
            };
        }

        if (counting && day is { Rest: { } rest, DaysLeft: >= 0 })
        {
            yield return day.WorkingDayBefore is { } working ? texts.Say("Day.RestBefore", texts[$"Rest.{rest}"], Wording.Date(working)) : texts.Say("Day.Rest", texts[$"Rest.{rest}"]);
        }
    }

    /// <summary>When a task is to be done.</summary>
    public IEnumerable<string> When(TaskEntry entry) => entry.Day is { } day
        ? [.. Deadline(day, entry.WrittenBefore, counting: entry.Progress is not { State: ProgressState.Done }, planDay: entry.PlanDay, extended: entry.Extended), .. Asked(entry)]
        : entry.Task.Schedule switch
        {
            Schedule.Continuous { Years: var years } when years.First.Year == years.Last.Year => [texts.Say("Day.Continuous", years.First.Year)],
            Schedule.Continuous { Years: var years } => [texts.Say("Day.ContinuousYears", years.First.Year, years.Last.Year)],
            Schedule.Period period => [texts.Say("Day.OpenEnd", Wording.Date(period.First))],
            Schedule.Unscheduled { Words: { } words } => [texts.Say("Day.InWords", words)],
            _ => [texts["Day.None"]],
        };

    /// <summary>When a report is to be sent.</summary>
    public IEnumerable<string> When(ReportOccurrence report) => Deadline(report.Day, report.Duty.Before ? report.Written : null, past: "Day.Past");

    private IEnumerable<string> Asked(TaskEntry entry) => entry.Extensions.Open is { } open ? [texts.Say("Day.ExtensionAsked", Wording.Date(open.To))] : [];

    private string By(Extension granted) => granted.Verdict switch
    {
        { PersonName: { } name } verdict => texts.Say("Day.ExtendedBy", name, Wording.Date(verdict.On)),
        { } verdict => texts.Say("Day.ExtendedOn", Wording.Date(verdict.On)),
        null => "",
    };

    private static bool IsLong(DateRange period) => period.First == period.Last || period == DateRange.Month(period.First.Year, period.First.Month) || period == DateRange.Year(period.First.Year);

    private string Bounds(DateRange period) => texts.Say("Due.InPeriod", Wording.Date(period.First), Wording.Date(period.Last));

    private string? Named(DateRange period) => period.First == period.Last
        ? texts.Say("Span.OnDay", Wording.Date(period.First))
        : Name(period) is { } name ? texts.Say("Span.In", name) : null;

    /// <summary>The name of a month, quarter, half-year, nine months or year; null where the days are none.</summary>
    private string? Name(DateRange period)
    {
        var (year, month) = (period.First.Year, period.First.Month);
        if (period.First.Day != 1 || period.Last.Year != year || period.Last.AddDays(1).Day != 1)
        {
            return null;
        }

        return (month, period.Last.Month - month + 1) switch
        {
            (_, 1) => texts.Say("Span.Month", month, year),
            (1 or 4 or 7 or 10, 3) => texts.Say("Span.Quarter", texts.Language == Skills.Language.English ? Count((month + 2) / 3) : Roman[month / 3], year),
            (1, 6) => texts.Say("Span.FirstHalf", year),
            (7, 6) => texts.Say("Span.SecondHalf", year),
            (1, 9) => texts.Say("Span.NineMonths", year),
            (1, 12) => texts.Say("Span.Year", year),
            _ => null,
        };
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
