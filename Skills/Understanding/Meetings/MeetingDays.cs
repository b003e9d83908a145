using System.Text.RegularExpressions;
using Assistant.Knowledge.Time;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Skills.Understanding.Meetings;

/// <summary>The days and times of day by which a meeting is called, or to which it is moved.</summary>
internal static partial class MeetingDays
{
    private static readonly TimeSpan LongestClock = TimeSpan.FromHours(1);

    /// <summary>Whether a time begins at a word that tells when a meeting is; a quarter or a year belongs to its name.</summary>
    public static bool IsDay(Reading reading, int at) =>
        reading.Times.Any(time => time.First == at && time.Time is not (TimeInterval { Grain: Grain.Quarter or Grain.Year } or TimeDuration));

    /// <summary>The days named: of "tuần sau … thứ hai" the Monday of that week. Null when only a time of day is.</summary>
    public static DateRange? Of(Reading reading)
    {
        var named = reading.Times.Select(time => time.Time).OfType<TimeInterval>()
            .Where(time => time is { From: not null, Grain: not (Grain.Quarter or Grain.Year) } && NamesDay(time))
            .OrderByDescending(time => time.To - time.From ?? TimeSpan.Zero)
            .Select(Days)
            .ToList();
        if (named.Count == 0)
        {
            return null;
        }

        var (widest, narrowest) = (named[0], named[^1]);
        return narrowest.First == narrowest.Last ? DateRange.Day(Within(narrowest.First, widest)) : narrowest;
    }

    /// <summary>The time of day it begins at; null for a part of the day and where none was said.</summary>
    public static TimeOnly? ClockOf(Reading reading) => reading.Times.Select(time => time.Time).OfType<TimeInterval>()
        .Where(IsClock)
        .Select(time => (TimeOnly?)TimeOnly.FromDateTime(time.From!.Value.DateTime))
        .FirstOrDefault();

    /// <summary>Whether a time names its day, and not only a time on whichever day is next.</summary>
    public static bool NamesDay(TimeInterval time) => time.Grain is not (Grain.Hour or Grain.Minute or Grain.Second) || Day().IsMatch(Folding.Fold(time.Text));

    /// <summary>Whether a time is nothing but a day of the week.</summary>
    public static bool IsWeekday(TimeInterval time) => Weekday().IsMatch(Folding.Fold(time.Text));

    /// <summary>Whether a time says the hour.</summary>
    public static bool IsClock(TimeInterval time) =>
        time is { From: { } from, To: { } to } && time.Grain is Grain.Hour or Grain.Minute && (to - from <= LongestClock || Figures().IsMatch(Folding.Fold(time.Text)));

    private static DateOnly Within(DateOnly day, DateRange days)
    {
        var moved = day < days.First ? day.AddDays(7 * (((days.First.DayNumber - day.DayNumber) + 6) / 7)) : day;
        return moved <= days.Last ? moved : day;
    }

    private static DateRange Days(TimeInterval time) =>
        new(DateOnly.FromDateTime(time.From!.Value.DateTime), DateOnly.FromDateTime(time.To is { } to ? to.DateTime.AddTicks(-1) : time.From.Value.DateTime));

    [GeneratedRegex(@"\b(?:ngay|hom|mai|mot|kia|nay|qua|thu|chu nhat|cn|t[2-7]|tuan|thang|today|tomorrow|tonight|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|next|this|last)\b|\d\s*[/-]\s*\d{1,2}(?!\s*(?:h|g|gio))|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"^\s*(?:tu |vao |sang |chieu |toi |trua |ngay |hom |on |next |this )*(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\d|\bgio\b", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
