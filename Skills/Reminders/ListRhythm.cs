namespace Assistant.Skills.Reminders;

/// <summary>When a list of what falls due is sent, again and again: "gửi danh sách tuần vào sáng thứ Hai 8h".</summary>
/// <param name="Span">What the list covers, from the day it is sent on, and how often it is sent.</param>
/// <param name="Weekday">On which day of the week; null unless <paramref name="Span"/> is a week.</param>
/// <param name="DayOfMonth">On which day of the month, 1 to 31 (the month's last where it has no such day); null unless <paramref name="Span"/> is a month.</param>
/// <param name="At">At what time of that day, by the office's clock. On a rest day it is sent on the next working day instead.</param>
public sealed record ListRhythm(ListSpan Span, DayOfWeek? Weekday, int? DayOfMonth, TimeOnly At);
