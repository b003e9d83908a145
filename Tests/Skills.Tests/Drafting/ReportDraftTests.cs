using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Time;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Drafting;
using Assistant.Skills.Journal;
using Assistant.Skills.Meetings;
using Assistant.Skills.Parts;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;
using Assistant.Skills.Tests.Answering;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Drafting;

public sealed class ReportDraftTests : IAsyncLifetime
{
    private const string Secretariat = "Văn phòng Sở";
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Asker Asker = JournalOffice.AskerAt("2026-10-05 08:00");
    private static readonly DateRange ThirdQuarter = DateRange.Quarter(2026, 3);
    private TestDatabase _test = null!;
    private JournalOffice _office = null!;
    private Clerk _clerk = null!;

    private static PlanLibrary Plans { get; } = new([new Plan
    {
        Source = "kh.txt",
        Title = "Kế hoạch thử",
        Issuer = JournalOffice.Organization,
        Number = 1,
        Symbol = "KH-SGDĐT",
        Place = "Hải Phòng",
        Year = 2026,
        Issued = new DateOnly(2026, 1, 15),
        Evidence = Line(1),
        Tasks =
        [
            Task("1", "Xong đúng hạn", new Schedule.Deadline("30/7", new DateOnly(2026, 7, 30))),
            Task("2", "Xong chậm", new Schedule.Deadline("10/8", new DateOnly(2026, 8, 10))),
            Task("3", "Đang làm", new Schedule.Period("năm 2026", new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31))),
            Task("4", "Trễ, không ai báo", new Schedule.Deadline("20/9", new DateOnly(2026, 9, 20))),
            Task("5", "Trễ từ quý II, đang làm", new Schedule.Deadline("30/6", new DateOnly(2026, 6, 30))),
            Task("6", "Thường xuyên", new Schedule.Continuous("Thường xuyên", DateRange.Year(2026))),
            Task("7", "Xong từ quý I", new Schedule.Deadline("31/3", new DateOnly(2026, 3, 31))),
            Task("8", "Đến hạn quý IV", new Schedule.Deadline("30/11", new DateOnly(2026, 11, 30))),
            Task("9", "Không nêu thời gian", new Schedule.Unscheduled()),
            Task("10", "Việc phòng khác", new Schedule.Deadline("30/9", new DateOnly(2026, 9, 30))) with { Leads = ["Phòng Tổ chức cán bộ"] },
        ],
        Targets =
        [
            new Target("Tỷ lệ cuộc họp trực tuyến", TargetComparison.AtLeast, 60, "%", null, Line(30)),
            new Target("Số cuộc họp, hội nghị", TargetComparison.ReduceBy, 10, "%", null, Line(31)),
            new Target("Hồ sơ đúng hạn", TargetComparison.AtLeast, 95, "%", null, Line(32)),
        ],
        Reports =
        [
            new ReportingDuty { Who = Secretariat, To = "Sở Nội vụ", Period = ReportPeriod.Year, Due = new DueDay.Yearly(12, 10), Before = true, Subject = "Kết quả năm", Evidence = Line(40) },
        ],
    }]);

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.OnSqliteAsync();
        _office = new JournalOffice(_test.Database, Plans);
        var desk = new JournalDesk(
            _office.Meetings, _office.Progress, _office.Reminders, new LedgerSkills(_office.History, new ListedPeople()), new PartList(_test.Database, _office.Shelf), _office.Extensions, _office.Decisions);
        _clerk = new Clerk(LabelledOffice.Over(Plans), _office.Progress, desk);
        await ReportAsync("1", ProgressState.Done, null, new DateOnly(2026, 7, 28));
        await ReportAsync("2", ProgressState.Done, null, new DateOnly(2026, 8, 13));
        await ReportAsync("3", ProgressState.InProgress, 40, new DateOnly(2026, 9, 1), "đã có dự thảo, gọi 0912 345 678");
        await ReportAsync("5", ProgressState.InProgress, 80, new DateOnly(2026, 9, 2));
        await ReportAsync("7", ProgressState.Done, null, new DateOnly(2026, 3, 20));
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Fact]
    public async Task Report_OfAUnit_SortsItsWorkByStateWithDaysAndWhatWasReported()
    {
        var draft = await DraftAsync(LabelledUnit(Secretariat));

        Rows(draft, "1. Đã hoàn thành (2)").ShouldBe(
        [
            "Xong đúng hạn | 30/7/2026 | Hoàn thành ngày 28/7/2026, đúng hạn | 1/KH-SGDĐT, mục 1",
            "Xong chậm | 10/8/2026 | Hoàn thành ngày 13/8/2026, chậm 3 ngày | 1/KH-SGDĐT, mục 2",
        ]);
        Rows(draft, "2. Đang thực hiện (1)").ShouldBe(
            ["Đang làm | 31/12/2026 | Đang thực hiện, 40 % (báo cáo ngày 1/9/2026); đã có dự thảo, gọi 091••••••• | 1/KH-SGDĐT, mục 3"]);
        Rows(draft, "3. Quá hạn chưa hoàn thành (2)").ShouldBe(
        [
            "Trễ từ quý II, đang làm | 30/6/2026 | Chậm 97 ngày; đang thực hiện, 80 % (báo cáo ngày 2/9/2026) | 1/KH-SGDĐT, mục 5",
            "Trễ, không ai báo | 20/9/2026 | Chậm 15 ngày; chưa có báo cáo | 1/KH-SGDĐT, mục 4",
        ]);
        Rows(draft, "4. Chưa đến hạn, chưa có báo cáo (1)").ShouldBe(["Thường xuyên | Thường xuyên | chưa có báo cáo | 1/KH-SGDĐT, mục 6"]);
    }

    [Fact]
    public async Task Report_OfAUnit_CountsWhatItsTablesHold()
    {
        var words = Words(await DraftAsync(LabelledUnit(Secretariat)));

        words.ShouldContain("Tổng số nhiệm vụ trong kỳ: 6; đã hoàn thành: 2 (trong đó chậm hạn: 1); đang thực hiện: 1; quá hạn chưa hoàn thành: 2 (trong đó chưa có báo cáo: 1); chưa đến hạn, chưa có báo cáo: 1.");
        words.ShouldContain("Ngoài ra có 1 nhiệm vụ mà kế hoạch không nêu thời gian và chưa có báo cáo, không tính trong số trên.");
        words.ShouldNotContain(text => text.Contains("Xong từ quý I", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Report_OfTheOrganisation_HoldsEveryUnitsWorkAndNamesWhoLeads()
    {
        var draft = await DraftAsync(null);

        Rows(draft, "3. Quá hạn chưa hoàn thành (3)").ShouldContain("Việc phòng khác | Phòng Tổ chức cán bộ | 30/9/2026 | Chậm 5 ngày; chưa có báo cáo | 1/KH-SGDĐT, mục 10");
        draft.Document.Organ.ShouldBe(new IssuingOrgan("Ủy ban nhân dân thành phố Hải Phòng", JournalOffice.Organization));
        draft.Document.Symbol.ShouldBe("BC-SGDĐT");
        draft.Document.Heading.ShouldBe(new DocumentHeading.Named("Báo cáo", $"Kết quả thực hiện nhiệm vụ quý III năm 2026 của {JournalOffice.Organization}"));
    }

    [Fact]
    public async Task Report_Meetings_AreHeldAgainstTheGoalsOfThePlans()
    {
        await LogAsync("a", "2026-07-06 08:00", MeetingMode.Online);
        await LogAsync("b", "2026-08-06 08:00", MeetingMode.InPerson);
        await LogAsync("c", "2026-09-08 08:00", MeetingMode.Online);
        await LogAsync("d", "2025-09-08 08:00", MeetingMode.InPerson);
        await LogAsync("e", "2025-09-09 08:00", MeetingMode.InPerson);

        var draft = await DraftAsync(null);

        var words = Words(draft);
        words.ShouldContain("Sổ ghi có 3 cuộc họp, hội nghị trong kỳ; họp trực tuyến 2 (66,67 %), kết hợp trực tiếp và trực tuyến 0.");
        words.ShouldContain("Cùng kỳ năm trước: 2 cuộc; tăng 50 %.");
        words.ShouldContain("Chỉ tiêu: Số cuộc họp, hội nghị: giảm 10 % (1/KH-SGDĐT).");
        Rows(draft, "III. CHỈ TIÊU").ShouldBe(
        [
            "Tỷ lệ cuộc họp trực tuyến | ít nhất 60 % | 66,67 % | 1/KH-SGDĐT",
            "Số cuộc họp, hội nghị | giảm 10 % | chưa có báo cáo | 1/KH-SGDĐT",
            "Hồ sơ đúng hạn | ít nhất 95 % | chưa có báo cáo | 1/KH-SGDĐT",
        ]);
        draft.Document.Blanks.ShouldNotContain(DraftBlank.Meetings);
    }

    [Fact]
    public async Task Report_ToWhomMeetingsAreNotShown_LeavesThemBlank()
    {
        await LogAsync("a", "2026-07-06 08:00", MeetingMode.Online);

        var draft = await DraftAsync(null, Asker with { Standing = new Standing.Unlisted() });

        Words(draft).ShouldNotContain(text => text.Contains("Sổ ghi có", StringComparison.Ordinal));
        draft.Document.Blanks.ShouldContain(DraftBlank.Meetings);
    }

    [Fact]
    public async Task Report_NextPeriod_NamesWhatFallsDueInIt()
    {
        var draft = await DraftAsync(LabelledUnit(Secretariat));

        Words(draft).ShouldContain("IV. NHIỆM VỤ QUÝ IV NĂM 2026");
        Rows(draft, "1. Nhiệm vụ đến hạn (2)").ShouldBe(["Đến hạn quý IV | Văn phòng Sở | 30/11/2026 | 1/KH-SGDĐT, mục 8", "Đang làm | Văn phòng Sở | 31/12/2026 | 1/KH-SGDĐT, mục 3"]);
        Rows(draft, "2. Báo cáo định kỳ phải gửi (1)").ShouldBe(["Báo cáo năm: Kết quả năm | Văn phòng Sở → Sở Nội vụ | 9/12/2026 | 1/KH-SGDĐT"]);
    }

    [Fact]
    public async Task Report_EveryRow_CitesThePlanItIsIn()
    {
        var draft = await DraftAsync(null);

        draft.Citations.ShouldAllBe(citation => citation.Source == "kh.txt" && citation.Document == "1/KH-SGDĐT");
        draft.Items.Select(item => item.Key!.Value.Value).ShouldBe(["1", "2", "3", "5", "4", "10", "6", "8"], ignoreOrder: true);
        draft.Document.Grounds.ShouldBe([$"Căn cứ Kế hoạch số 1/KH-SGDĐT ngày 15/1/2026 của {JournalOffice.Organization}"]);
    }

    [Theory]
    [InlineData(ReportPeriod.Month, "2026-10-20", "tháng 10 năm 2026")]
    [InlineData(ReportPeriod.Month, "2026-10-03", "tháng 9 năm 2026")]
    [InlineData(ReportPeriod.Quarter, "2026-10-05", "quý III năm 2026")]
    [InlineData(ReportPeriod.HalfYear, "2026-06-05", "6 tháng đầu năm 2026")]
    [InlineData(ReportPeriod.NineMonths, "2026-09-12", "9 tháng đầu năm 2026")]
    [InlineData(ReportPeriod.Year, "2026-11-22", "năm 2026")]
    public async Task Report_WhoseDaysAreNotNamed_IsOfThePeriodThatIsDueAboutNow(ReportPeriod period, string today, string named)
    {
        var answer = await _clerk.AnswerAsync(new Understood(new DraftReportRequest(period, null, null), 1, null, Language.Vietnamese), JournalOffice.AskerAt($"{today} 08:00"), None);

        answer.ShouldBeOfType<DocumentDrafted>().Document.Heading.Subject.ShouldBe($"Kết quả thực hiện nhiệm vụ {named} của {JournalOffice.Organization}");
    }

    [Fact]
    public async Task Report_WithoutAnyPeriod_IsAskedBack() =>
        (await _clerk.AnswerAsync(new Understood(new DraftReportRequest(null, null, null), 1, null, Language.Vietnamese), Asker, None)).ShouldBeOfType<AskBack>().Needs.Slot.ShouldBe("period");

    private async Task<DocumentDrafted> DraftAsync(Unit? unit, Asker? asker = null) =>
        (await _clerk.AnswerAsync(new Understood(new DraftReportRequest(ReportPeriod.Quarter, ThirdQuarter, unit), 1, null, Language.Vietnamese), asker ?? Asker, None)).ShouldBeOfType<DocumentDrafted>();

    private static List<string> Words(DocumentDrafted draft) => [.. draft.Document.Body.Select(block => block switch
    {
        DocumentBlock.Title title => title.Text,
        DocumentBlock.Paragraph paragraph => paragraph.Text,
        _ => "",
    })];

    private static List<string> Rows(DocumentDrafted draft, string title) =>
        [.. draft.Document.Body.SkipWhile(block => block is not DocumentBlock.Title named || named.Text != title).Skip(1).First()
            .ShouldBeOfType<DocumentBlock.Table>().Rows.Select(row => $"{string.Join(" | ", row.Cells)} | {DraftSources.Of(row.Source)}")];

    private static Unit LabelledUnit(string name) => new(JournalOffice.Organization, name);

    private async Task ReportAsync(string key, ProgressState state, int? percent, DateOnly on, string? note = null)
    {
        var draft = new ProgressDraft(new TaskReference("kh.txt", new TaskKey(key)), state, percent, note, on);
        (await _office.Progress.RecordAsync(draft, $"p-{key}", Asker, None)).ShouldBeOfType<ProgressRecorded.Stored>();
    }

    private async Task LogAsync(string operation, string start, MeetingMode mode)
    {
        var begins = JournalOffice.At(start);
        var draft = new MeetingDraft { Title = "Giao ban", Kind = MeetingKind.Briefing, Mode = mode, Start = begins, End = begins.AddHours(1) };
        (await _office.Meetings.LogAsync(draft, operation, Asker, None)).ShouldBeOfType<MeetingLogged.Stored>();
    }

    private static Evidence Line(int line) => new(LineSpan.Of(line), $"dòng {line}");

    private static PlanTask Task(string key, string title, Schedule schedule) =>
        new() { Key = new TaskKey(key), Title = title, Leads = [Secretariat], Schedule = schedule, Evidence = Line(1) };
}
