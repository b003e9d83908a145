using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Skills.Tests.Meetings;

public sealed class MeetingFormTests
{
    private static readonly OfficeTime Office = new();

    [Fact]
    public void Read_CompleteCard_GivesTheMeeting()
    {
        var reading = MeetingForm.Read(Card(), Office);

        reading.Errors.ShouldBeEmpty();
        reading.Draft.Title.ShouldBe("Giao ban Văn phòng");
        reading.Draft.Kind.ShouldBe(MeetingKind.Briefing);
        reading.Draft.Mode.ShouldBe(MeetingMode.Online);
        reading.Draft.Start.ShouldBe(JournalOffice.At("2026-11-23 08:00"));
        reading.Draft.End.ShouldBe(JournalOffice.At("2026-11-23 10:00"));
        reading.Draft.Attendance!.Names.ShouldBe(["Lan", "Phòng TCCB"]);
        reading.Draft.Attendance.Count.ShouldBe(15);
    }

    [Theory]
    [InlineData("title", null, MeetingField.Title, FieldProblem.Missing)]
    [InlineData("title", "   ", MeetingField.Title, FieldProblem.Missing)]
    [InlineData("kind", null, MeetingField.Kind, FieldProblem.Missing)]
    [InlineData("kind", "3", MeetingField.Kind, FieldProblem.NotAChoice)]
    [InlineData("kind", "Briefing,Other", MeetingField.Kind, FieldProblem.NotAChoice)]
    [InlineData("mode", "telepathy", MeetingField.Mode, FieldProblem.NotAChoice)]
    [InlineData("day", null, MeetingField.Day, FieldProblem.Missing)]
    [InlineData("day", "23/11/2026", MeetingField.Day, FieldProblem.NotADay)]
    [InlineData("day", "2026-02-30", MeetingField.Day, FieldProblem.NotADay)]
    [InlineData("day", "0001-01-01", MeetingField.Day, FieldProblem.NotADay)]
    [InlineData("day", "9999-12-31", MeetingField.Day, FieldProblem.NotADay)]
    [InlineData("start", null, MeetingField.Start, FieldProblem.Missing)]
    [InlineData("start", "8 giờ", MeetingField.Start, FieldProblem.NotATime)]
    [InlineData("start", "24:00", MeetingField.Start, FieldProblem.NotATime)]
    [InlineData("end", null, MeetingField.End, FieldProblem.Missing)]
    [InlineData("end", "08:00", MeetingField.End, FieldProblem.EndsBeforeStart)]
    [InlineData("lastday", "2026-11-22", MeetingField.End, FieldProblem.EndsBeforeStart)]
    [InlineData("lastday", "2027-11-22", MeetingField.End, FieldProblem.OutOfRange)]
    [InlineData("count", "mười", MeetingField.Count, FieldProblem.NotANumber)]
    [InlineData("count", "99999999999999", MeetingField.Count, FieldProblem.NotANumber)]
    [InlineData("count", "-1", MeetingField.Count, FieldProblem.OutOfRange)]
    public void Read_OneFieldTamperedWith_NamesThatFieldOnly(string field, string? value, MeetingField wrong, FieldProblem problem)
    {
        var card = Card();
        card[field] = value;

        MeetingForm.Read(card, Office).Errors.ShouldBe([new MeetingFieldError(wrong, problem)]);
    }

    [Fact]
    public void Read_TooLong_NamesTheField()
    {
        var card = Card();
        card["chair"] = new string('a', 200_000);

        MeetingForm.Read(card, Office).Errors.ShouldBe([new MeetingFieldError(MeetingField.Chair, FieldProblem.TooLong)]);
    }

    [Fact]
    public void Read_NoFields_NamesWhatMustBeFilledIn() =>
        MeetingForm.Read(new Dictionary<string, string?>(), Office).Errors.Select(error => error.Field).Order()
            .ShouldBe([MeetingField.Title, MeetingField.Kind, MeetingField.Mode, MeetingField.Day, MeetingField.Start, MeetingField.End]);

    [Theory]
    [InlineData("quán triệt", MeetingKind.Dissemination)]
    [InlineData("QUAN TRIET", MeetingKind.Dissemination)]
    [InlineData("briefing", MeetingKind.Briefing)]
    [InlineData("khác", MeetingKind.Other)]
    public void Read_KindByWordOrName_IsTaken(string value, MeetingKind kind)
    {
        var card = Card();
        card["kind"] = value;

        MeetingForm.Read(card, Office).Draft.Kind.ShouldBe(kind);
    }

    [Fact]
    public void Read_AnyValues_NeverThrows() => Prop.ForAll<string?, string?, string?>((a, b, c) =>
    {
        var card = Card();
        (card["day"], card["start"], card["kind"]) = (a, b, c);
        (card["end"], card["count"], card["attendees"]) = (a, b, c);
        return MeetingForm.Read(card, Office).Errors.Count > 0;
    }).QuickCheckThrowOnFailure();

    private static Dictionary<string, string?> Card() => new()
    {
        ["title"] = "Giao ban Văn phòng",
        ["kind"] = "giao ban",
        ["mode"] = "online",
        ["day"] = "2026-11-23",
        ["start"] = "08:00",
        ["end"] = "10:00",
        ["attendees"] = "Lan; Phòng TCCB",
        ["count"] = "15",
        ["somethingElse"] = "x",
    };
}
