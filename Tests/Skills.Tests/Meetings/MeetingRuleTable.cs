using Assistant.Skills.Meetings;
using Assistant.Testing;
using static Assistant.Skills.Meetings.MeetingKind;
using static Assistant.Skills.Meetings.MeetingMode;

namespace Assistant.Skills.Tests.Meetings;

/// <summary>The table of rules on meetings. 23 November 2026 is a Monday; the office works from 7:30 to 11:30 and from 13:30 to 17:30.</summary>
internal static class MeetingRuleTable
{
    private const string Plan = "000_e7c52a634e72112d.txt";
    private const string HalfDay = $"too long: at most 0.5 ({Plan} line 107: Hội nghị quán triệt không quá 1/2 ngày)";
    private const string OneDay = $"too long: at most 1 ({Plan} line 107: hội nghị chuyên môn không quá 1 ngày)";
    private const string DayAndHalf = $"too long: at most 1.5 ({Plan} line 107: các hội nghị quan trọng cần thảo luận không quá 1,5 ngày)";
    private const string Hours = "outside 07:30-17:30";
    private const string Share = $"of 60% ({Plan} line 25: a) Phân đầu đạt được các chỉ tiêu định lượng cụ thể ngay trong năm 2026: "
        + "số lượng hội nghị trực tuyến chiếm không ít hơn 60% tổng số hội nghị trong năm; tinh giản 10% số lượng hội nghị hàng năm; "
        + "thực hiện xử lý thủ tục hành chính trên môi trường số và số hóa văn bản đạt từ 95% trở lên.)";

    /// <summary>All rows.</summary>
    public static IReadOnlyList<MeetingRuleCase> Rows =>
    [
        Case("half a day, just under", Dissemination, "11-23 07:30", "11-23 11:29"),
        Case("half a day, exactly", Dissemination, "11-23 07:30", "11-23 11:30"),
        Case("half a day, just over", Dissemination, "11-23 07:30", "11-23 11:31", HalfDay),
        Case("half a day over midday, exactly", Dissemination, "11-23 09:30", "11-23 15:30"),
        Case("half a day over midday, just over", Dissemination, "11-23 09:30", "11-23 15:31", HalfDay),
        Case("half a day, afternoon", Dissemination, "11-23 13:30", "11-23 17:30"),
        Case("half a day, several days", Dissemination, "11-23 16:30", "11-24 08:30"),
        Case("half a day, several days, over", Dissemination, "11-23 13:30", "11-24 08:30", HalfDay),
        Case("one day, just under", Professional, "11-23 07:30", "11-23 17:29"),
        Case("one day, exactly", Professional, "11-23 07:30", "11-23 17:30"),
        Case("one day, just over", Professional, "11-23 07:30", "11-24 07:31", OneDay),
        Case("one day over two days, exactly", Professional, "11-23 13:30", "11-24 11:30"),
        Case("one day over two days, just over", Professional, "11-23 13:30", "11-24 11:31", OneDay),
        Case("one day, a week", Professional, "11-23 07:30", "11-27 17:30", OneDay),
        Case("one and a half day, just under", Discussion, "11-23 07:30", "11-24 11:29"),
        Case("one and a half day, exactly", Discussion, "11-23 07:30", "11-24 11:30"),
        Case("one and a half day, just over", Discussion, "11-23 07:30", "11-24 11:31", DayAndHalf),
        Case("one and a half day, over midday of the second", Discussion, "11-23 13:30", "11-24 17:30"),
        Case("one and a half day, three days", Discussion, "11-23 07:30", "11-25 17:30", DayAndHalf),
        Case("no rule for briefings", Briefing, "11-23 07:30", "11-25 17:30"),
        new("another kind, named in the title", At("11-23 07:30", "11-23 17:30") with { Title = "Hội nghị quán triệt nghị quyết" }, [], [HalfDay]),

        Clash("the same chair", "09:59", "11:00", draft => draft with { Chair = "nguyen van a" }, "clash with Họp cũ: Chair"),
        Clash("the same place", "09:00", "09:30", draft => draft with { Place = "phòng 201" }, "clash with Họp cũ: Place"),
        Clash("the same unit", "07:30", "11:00", draft => draft with { Unit = "Văn phòng Sở" }, "clash with Họp cũ: Unit"),
        Clash("chair, place and unit: said once", "08:00", "10:00", draft => draft with { Chair = "Nguyễn Văn A", Place = "Phòng 201", Unit = "Văn phòng Sở" }, "clash with Họp cũ: Chair"),
        Clash("nothing in common", "08:00", "10:00", draft => draft with { Chair = "Trần B", Place = "Phòng 202", Unit = "Phòng KHTC" }),
        Clash("nothing said", "08:00", "10:00", draft => draft),
        Clash("begins when the other ends", "10:00", "11:00", draft => draft with { Place = "Phòng 201" }),
        Clash("ends when the other begins", "07:30", "08:00", draft => draft with { Place = "Phòng 201" }),
        Clash("its own change", "08:30", "10:30", draft => draft with { Place = "Phòng 201" }) with { IsChange = true },

        Case("from opening to closing", Other, "11-23 07:30", "11-23 17:30"),
        Case("a minute early", Other, "11-23 07:29", "11-23 09:00", Hours),
        Case("a minute late", Other, "11-23 16:00", "11-23 17:31", Hours),
        Case("in the evening", Other, "11-23 19:00", "11-23 21:00", Hours),
        Case("over night", Other, "11-23 16:00", "11-24 02:00", Hours),

        Case("Saturday", Other, "11-21 08:00", "11-21 09:00", "rest day 2026-11-21"),
        Case("over a weekend", Other, "11-20 08:00", "11-23 09:00", "rest day 2026-11-21"),
        Case("ends at midnight before a rest day", Other, "11-20 16:00", "11-21 00:00", Hours),
        Case("National Day", Other, "09-02 08:00", "09-02 09:00", "rest day 2026-09-02"),
        Case("Tết", Other, "02-17 08:00", "02-17 09:00", "rest day 2026-02-17"),
        Case("made up for: Hùng Kings' day fell on a Sunday", Other, "04-27 08:00", "04-27 09:00", "rest day 2026-04-27"),
        Case("Monday swapped for a Saturday", Other, "08-31 08:00", "08-31 09:00", "rest day 2026-08-31"),
        Case("the Saturday that is worked for it", Other, "08-22 08:00", "08-22 09:00"),

        Target("below the target", InPerson, online: 2, others: 1, $"online 2 of 4, {Share}"),
        Target("at the target", InPerson, online: 3, others: 1),
        Target("above the target", InPerson, online: 3, others: 0),
        Target("held both ways is not online", Hybrid, online: 1, others: 0, $"online 1 of 2, {Share}"),
        Target("held online", Online, online: 0, others: 3),
        Target("the first of the year", InPerson, online: 0, others: 0, $"online 0 of 1, {Share}"),

        new(
            "several at once",
            At("11-20 06:00", "11-21 18:00") with { Kind = Dissemination, Mode = InPerson, Place = "Phòng 201" },
            [At("11-20 08:00", "11-20 09:00") with { Title = "Họp cũ", Mode = InPerson, Place = "Phòng 201" }],
            [HalfDay, "rest day 2026-11-21", Hours, "clash with Họp cũ: Place", $"online 0 of 2, {Share}"]),
        Case("ends before it begins", Other, "11-23 10:00", "11-23 09:00", "ends before it begins"),
    ];

    private static MeetingRuleCase Case(string name, MeetingKind kind, string start, string end, params string[] expected) =>
        new(name, At(start, end) with { Kind = kind }, [], expected);

    private static MeetingRuleCase Clash(string name, string start, string end, Func<MeetingDraft, MeetingDraft> share, params string[] expected) => new(
        $"clash, {name}",
        share(At($"11-23 {start}", $"11-23 {end}")),
        [At("11-23 08:00", "11-23 10:00") with { Title = "Họp cũ", Chair = "Nguyễn Văn A", Place = "Phòng 201", Unit = "Văn phòng Sở" }],
        expected);

    private static MeetingRuleCase Target(string name, MeetingMode mode, int online, int others, params string[] expected) => new(
        $"online, {name}",
        At("11-23 08:00", "11-23 09:00") with { Mode = mode },
        [.. Enumerable.Repeat(At("10-05 08:00", "10-05 09:00"), online), .. Enumerable.Repeat(At("10-06 08:00", "10-06 09:00") with { Mode = InPerson }, others)],
        expected);

    private static MeetingDraft At(string start, string end) => new()
    {
        Title = "Họp",
        Kind = Other,
        Mode = Online,
        Start = JournalOffice.At($"2026-{start}"),
        End = JournalOffice.At($"2026-{end}"),
    };
}
