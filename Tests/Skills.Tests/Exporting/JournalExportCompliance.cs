using System.Globalization;
using System.Text;
using System.Text.Json;
using Assistant.Skills.Exporting;
using Assistant.Skills.Journal;
using Assistant.Skills.Meetings;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;
using CsvHelper;
using ExcelDataReader;

namespace Assistant.Skills.Tests.Exporting;

public abstract class JournalExportCompliance : IAsyncLifetime
{
    private const string Formula = "=HYPERLINK(\"http://x\",\"a\")";
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly ExportDays All = new(null, null);
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("assistant-export-").FullName;
    private TestDatabase _test = null!;
    private JournalOffice _office = null!;

    public async Task InitializeAsync()
    {
        _test = await CreateAsync();
        _office = new JournalOffice(_test.Database, JournalOffice.OneTask(new DateOnly(2026, 12, 1)));
    }

    public async Task DisposeAsync()
    {
        await _test.DisposeAsync();
        System.IO.Directory.Delete(_folder, recursive: true);
    }

    [StoreFact]
    public async Task WriteAsync_MeetingsAsCsv_HaveAByteOrderMarkAndStableColumnsAndLocalTimes()
    {
        await LogAsync("Họp giao ban, \"tuần 47\"\ndòng hai", "2026-11-23 08:00");

        var path = await WriteAsync(ExportSubject.Meetings, ExportKind.Csv);

        (await File.ReadAllBytesAsync(path))[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        (await File.ReadAllLinesAsync(path))[0].ShouldBe(
            "id,organization,title,kind,mode,start,end,unit,chair,place,attendees,attendee_count,agenda,conclusions,logged_by,logged_at,cancelled_at,cancelled_reason,version");
        var row = Rows(path).ShouldHaveSingleItem();
        row["title"].ShouldBe("Họp giao ban, \"tuần 47\"\ndòng hai");
        row["start"].ShouldBe("2026-11-23T08:00:00+07:00");
        row["mode"].ShouldBe("Online");
        row["version"].ShouldBe("1");
    }

    [StoreFact]
    public async Task WriteAsync_TextThatASpreadsheetTakesForAFormula_IsMadeHarmlessInCsvOnly()
    {
        string[] titles = [Formula, "+84", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "5 = 5"];
        foreach (var title in titles)
            await LogAsync(title, "2026-11-23 08:00");

        var csv = Rows(await WriteAsync(ExportSubject.Meetings, ExportKind.Csv)).Select(row => row["title"]).ToList();
        var json = await JsonAsync(ExportSubject.Meetings);
        var sheet = Sheet(await WriteAsync(ExportSubject.Meetings, ExportKind.Xlsx));

        csv.ShouldBe(titles.Select(title => title == "5 = 5" ? title : $"'{title}"), ignoreOrder: true);
        json.EnumerateArray().Select(row => row.GetProperty("title").GetString()).ShouldBe(titles, ignoreOrder: true);
        sheet.Skip(1).Select(row => row[2]).ShouldBe(titles, ignoreOrder: true);
    }

    [StoreFact]
    public async Task WriteAsync_MeetingsAsXlsx_AreDatesThatExcelCountsWithAndText()
    {
        await LogAsync("Họp\u0001 giao ban", "2026-11-23 08:00");

        var rows = Sheet(await WriteAsync(ExportSubject.Meetings, ExportKind.Xlsx));

        rows.Count.ShouldBe(2);
        rows[1][2].ShouldBe("Họp giao ban");
        rows[1][5].ShouldBe(new DateTime(2026, 11, 23, 8, 0, 0));
        rows[1][18].ShouldBe(1d);
    }

    [StoreFact]
    public async Task WriteAsync_Days_HoldMeetingsByTheOfficesOwnDay()
    {
        // In UTC the first two of these lie on the 22nd and the 23rd.
        await LogAsync("Sáng 23", "2026-11-23 00:00");
        await LogAsync("Tối 23", "2026-11-23 23:30");
        await LogAsync("Sáng 24", "2026-11-24 00:00");
        var day = new ExportDays(new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 23));

        Rows(await WriteAsync(ExportSubject.Meetings, ExportKind.Csv, day)).Select(row => row["title"]).ShouldBe(["Sáng 23", "Tối 23"]);
    }

    [StoreFact]
    public async Task WriteAsync_TaskRegister_TellsTheLastReportAndByWhom()
    {
        await ReportAsync(ProgressState.InProgress, 40, "đang lấy ý kiến", "2026-11-20 08:00");
        await ReportAsync(ProgressState.InProgress, 70, "đã có dự thảo", "2026-11-21 08:00");

        var row = (await JsonAsync(ExportSubject.Tasks)).EnumerateArray().ShouldHaveSingleItem();

        row.EnumerateObject().Select(property => property.Name).ShouldBe(
        [
            "document", "task_key", "task", "unit", "coordinators", "deadline", "deadline_words", "state", "progress", "result", "expected_product", "product",
            "last_report", "reported_by", "plan_deadline", "extended_by", "extended_at", "extension_asked",
        ]);
        row.GetProperty("task_key").GetString().ShouldBe("I.1");
        row.GetProperty("unit").GetString().ShouldBe("Văn phòng Sở");
        row.GetProperty("deadline").GetString().ShouldBe("2026-12-01");
        row.GetProperty("state").GetString().ShouldBe("OnSchedule");
        row.GetProperty("progress").GetInt32().ShouldBe(70);
        row.GetProperty("result").GetString().ShouldBe("đã có dự thảo");
        row.GetProperty("product").ValueKind.ShouldBe(JsonValueKind.Null);
        row.GetProperty("last_report").GetString().ShouldBe("2026-11-21T08:00:00+07:00");
        row.GetProperty("reported_by").GetString().ShouldBe(JournalOffice.AskerAt("2026-11-21 08:00").Name);
    }

    [StoreFact]
    public async Task WriteAsync_TaskRegister_TellsHonestlyHowATaskStands()
    {
        (await StateAsync("2026-12-01 20:00")).ShouldBe("NotStarted");
        (await StateAsync("2026-12-02 08:00")).ShouldBe("Behind");
        await ReportAsync(ProgressState.Done, 100, null, "2026-12-01 08:00");
        (await StateAsync("2026-12-05 08:00")).ShouldBe("DoneOnTime");
        await ReportAsync(ProgressState.Done, 100, null, "2026-12-03 08:00");
        (await StateAsync("2026-12-05 08:00")).ShouldBe("DoneLate");
    }

    [StoreFact]
    public async Task WriteAsync_AuditOfMany_HasEveryEntryInOrderWithItsHash()
    {
        for (var i = 0; i < 25; i++)
            await LogAsync($"Họp {i}", "2026-11-23 08:00");

        var rows = Rows(await WriteAsync(ExportSubject.Audit, ExportKind.Csv));

        rows.Select(row => int.Parse(row["number"], CultureInfo.InvariantCulture)).ShouldBe(Enumerable.Range(1, 25));
        rows[^1]["hash"].ShouldBe((await new AuditTrail(_test.Database).VerifyAsync(None)).ShouldBeOfType<AuditVerdict.Sound>().Head);
    }

    [StoreFact]
    public async Task WriteAsync_NothingInTheJournal_WritesEmptyTables()
    {
        (await JsonAsync(ExportSubject.Meetings)).GetArrayLength().ShouldBe(0);
        Rows(await WriteAsync(ExportSubject.Audit, ExportKind.Csv)).ShouldBeEmpty();
        Sheet(await WriteAsync(ExportSubject.Audit, ExportKind.Xlsx)).Count.ShouldBe(1);
    }

    [StoreFact]
    public async Task WriteAsync_FailsHalfWay_LeavesTheFileOfBeforeAndNothingElse()
    {
        await LogAsync("Họp", "2026-11-23 08:00");
        var path = await WriteAsync(ExportSubject.Meetings, ExportKind.Csv);
        var before = await File.ReadAllTextAsync(path);
        await using (var work = await _test.Database.BeginAsync(None))
        {
            await work.ExecuteAsync("update meetings set logged_at = 'broken'", null, None);
            await work.CommitAsync(None);
        }

        foreach (var kind in Enum.GetValues<ExportKind>())
            await Should.ThrowAsync<FormatException>(() => WriteAsync(ExportSubject.Meetings, kind));

        (await File.ReadAllTextAsync(path)).ShouldBe(before);
        System.IO.Directory.GetFiles(_folder).ShouldBe([path]);
    }

    [StoreFact]
    public async Task WriteAsync_FolderIsNotThere_SaysSo() =>
        await Should.ThrowAsync<IOException>(() => Export("2026-11-21 08:00").WriteAsync(ExportSubject.Audit, ExportKind.Csv, All, Path.Combine(_folder, "no"), None));

    protected abstract Task<TestDatabase> CreateAsync();

    private JournalExport Export(string now) => new(_test.Database, _office.Shelf.Current.Plans, _office.Time, new StoppedClock(JournalOffice.At(now)));

    private Task<string> WriteAsync(ExportSubject subject, ExportKind kind, ExportDays? days = null, string now = "2026-11-21 08:00") =>
        Export(now).WriteAsync(subject, kind, days ?? All, _folder, None);

    private async Task<JsonElement> JsonAsync(ExportSubject subject, string now = "2026-11-21 08:00")
    {
        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(await WriteAsync(subject, ExportKind.Json, now: now)));
        return document.RootElement.Clone();
    }

    private async Task<string?> StateAsync(string now) => (await JsonAsync(ExportSubject.Tasks, now))[0].GetProperty("state").GetString();

    private async Task LogAsync(string title, string start)
    {
        // Past the skill: what it would refuse or tidy up may still stand in a database that others have written to.
        var meeting = new Meeting
        {
            Id = Guid.NewGuid().ToString("N"),
            Organization = JournalOffice.Organization,
            Title = title,
            Kind = MeetingKind.Briefing,
            Mode = MeetingMode.Online,
            Start = JournalOffice.At(start),
            End = JournalOffice.At(start).AddHours(1),
            Attendance = new Attendance(["An", "Bình"], 2),
            LoggedById = "an",
            LoggedAt = JournalOffice.At("2026-11-21 08:00"),
        };
        var write = new JournalWrite("meeting.log", meeting.Id, "meeting", meeting.Id, "{}", JournalOffice.AskerAt("2026-11-21 08:00"), []);
        (await new JournalBook(_test.Database).WriteAsync(write, (work, token) => MeetingRepository.AddAsync(meeting, work, token), None))
            .ShouldBe(new JournalOutcome.Written());
    }

    private async Task ReportAsync(ProgressState state, int percent, string? note, string at)
    {
        var asker = JournalOffice.AskerAt(at);
        var prepared = await _office.Progress.PrepareAsync(new ProgressRequest(JournalOffice.TheTask, null, state, percent, note, asker.Today), asker, None);
        (await _office.Progress.RecordAsync(prepared.Draft, $"op-{at}", asker, None))
            .ShouldBeOfType<ProgressRecorded.Stored>();
    }

    private static List<IDictionary<string, string>> Rows(string path)
    {
        using var reader = CsvReader.FromFile(path);
        reader.ReadHeader();
        string[] columns = [.. reader.Headers];
        var rows = new List<IDictionary<string, string>>();
        while (reader.Read())
            rows.Add(columns.Select((column, index) => (column, Field: reader.GetString(index))).ToDictionary(field => field.column, field => field.Field));
        return rows;
    }

    private static List<object?[]> Sheet(string path)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var file = File.OpenRead(path);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(file);
        var rows = new List<object?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        return rows;
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
