using System.Globalization;
using System.Text;

namespace Assistant.Knowledge.Time.Grammar;

/// <summary>Recurrences as RFC 5545 writes them.</summary>
internal static class RecurrenceRule
{
    private static readonly string[] Weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    /// <summary>The rule without its <c>RRULE:</c>.</summary>
    internal static string Of(Recurrence recurrence)
    {
        var rule = new StringBuilder("FREQ=").Append(recurrence.Unit switch
        {
            Grain.Day => "DAILY",
            Grain.Week => "WEEKLY",
            Grain.Month or Grain.Quarter => "MONTHLY",
            _ => "YEARLY",
        });
        var interval = recurrence.Unit == Grain.Quarter ? recurrence.Interval * 3 : recurrence.Interval;
        if (interval > 1)
            Add(rule, "INTERVAL", interval);
        AddDays(rule, recurrence);
        if (recurrence.Moment.Clock is { } clock)
        {
            var start = clock.In(recurrence.Moment.Part).Start;
            Add(rule, "BYHOUR", start.Hour % 24);
            Add(rule, "BYMINUTE", start.Minute);
        }

        return rule.ToString();
    }

    private static void AddDays(StringBuilder rule, Recurrence recurrence)
    {
        if (recurrence.Moment.Day is not { } first)
            return;
        if (MonthOf(first) is { } month)
            Add(rule, "BYMONTH", month);
        if (first is Term.MonthOf)
            return;
        rule.Append(first is Term.WeekdayOf or Term.NthWeekday ? ";BYDAY=" : ";BYMONTHDAY=").Append(Name(first));
        foreach (var other in recurrence.Others)
            rule.Append(',').Append(Name(other));
    }

    private static int? MonthOf(Term term) => term switch
    {
        Term.MonthOf month => month.Month,
        Term.DayOf day => day.Month,
        _ => null,
    };

    private static string Name(Term term) => term switch
    {
        Term.WeekdayOf weekday => Weekdays[weekday.Weekday],
        Term.NthWeekday nth => nth.Nth.ToString(CultureInfo.InvariantCulture) + Weekdays[nth.Weekday],
        Term.DayOf day => day.Day.ToString(CultureInfo.InvariantCulture),
        _ => "-1",
    };

    private static void Add(StringBuilder rule, string name, int value) => rule.Append(';').Append(name).Append('=').Append(CultureInfo.InvariantCulture, $"{value}");
}
