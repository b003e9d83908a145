using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Skills.Tests.Meetings;

public sealed class MeetingRevisionTests
{
    private static readonly OfficeTime Office = new();
    private static readonly MeetingRevision Revision = new(Office);

    /// <summary>A meeting of up to three days, another day and another time of day.</summary>
    private static readonly Gen<(MeetingDraft Meeting, DateOnly Day, TimeOnly Time)> Moves =
        from day in Gen.Choose(0, 20_000)
        from begins in Gen.Choose(0, (24 * 60) - 1)
        from minutes in Gen.Choose(1, 3 * 24 * 60)
        from other in Gen.Choose(0, 20_000)
        from time in Gen.Choose(0, (24 * 60) - 1)
        select (At(Day(day).ToDateTime(Time(begins)), minutes), Day(other), Time(time));

    [Fact]
    public void Apply_AnotherDay_KeepsTheTimes() => Hold(move =>
    {
        var after = Revision.Apply(new MeetingChanges { Day = move.Day }, move.Meeting);
        return after == move.Meeting with { Start = after.Start, End = after.End }
            && Office.DayOf(after.Start!.Value) == move.Day
            && TimeOf(after.Start) == TimeOf(move.Meeting.Start)
            && TimeOf(after.End) == TimeOf(move.Meeting.End)
            && after.End - after.Start == move.Meeting.End - move.Meeting.Start;
    });

    [Fact]
    public void Apply_AnotherStart_KeepsTheLengthAndTheDay() => Hold(move =>
    {
        var after = Revision.Apply(new MeetingChanges { Start = move.Time }, move.Meeting);
        return after == move.Meeting with { Start = after.Start, End = after.End }
            && TimeOf(after.Start) == move.Time
            && Office.DayOf(after.Start!.Value) == Office.DayOf(move.Meeting.Start!.Value)
            && after.End - after.Start == move.Meeting.End - move.Meeting.Start;
    });

    [Fact]
    public void Apply_NothingOrWords_LeavesTheTimesAndWhatWasNotSaid() => Hold(move =>
        Revision.Apply(new MeetingChanges(), move.Meeting) == move.Meeting
        && Revision.Apply(new MeetingChanges { Place = "Phòng 302", Mode = MeetingMode.Online }, move.Meeting) == move.Meeting with { Place = "Phòng 302", Mode = MeetingMode.Online });

    [Fact]
    public void Apply_LaterAndShorter_MovesBothEndsAndNeverEndsBeforeItBegins() => Hold(move =>
    {
        var (later, length) = (TimeSpan.FromMinutes(30), move.Meeting.End!.Value - move.Meeting.Start!.Value);
        var after = Revision.Apply(new MeetingChanges { Later = later, Longer = -TimeSpan.FromHours(1) }, move.Meeting);
        return after.Start == move.Meeting.Start + later
            && after.End - after.Start == (length > TimeSpan.FromHours(1) ? length - TimeSpan.FromHours(1) : length);
    });

    [Fact]
    public void Rebase_TwoPeopleChangedDifferentThings_KeepsBoth() => Hold(move =>
    {
        var seen = move.Meeting;
        var theirs = Revision.Apply(new MeetingChanges { Day = move.Day, Place = "Phòng 302" }, seen);
        var mine = Revision.Apply(new MeetingChanges { Start = move.Time, Chair = "Lan" }, seen);
        var both = Revision.Rebase(seen, mine, theirs);
        return Revision.Rebase(seen, seen, theirs) == theirs
            && Revision.Rebase(seen, mine, seen) == mine
            && Office.DayOf(both.Start!.Value) == move.Day && TimeOf(both.Start) == (TimeOf(mine.Start) == TimeOf(seen.Start) ? TimeOf(theirs.Start) : move.Time)
            && both is { Place: "Phòng 302", Chair: "Lan" };
    });

    [Theory]
    [InlineData("Phòng họp số 1", MeetingMode.InPerson, MeetingMode.Online, null)]
    [InlineData("Phòng 302", MeetingMode.Hybrid, MeetingMode.Online, null)]
    [InlineData("Trụ sở Sở GDĐT", MeetingMode.InPerson, MeetingMode.Online, null)]
    [InlineData("Zoom 812 345", MeetingMode.Hybrid, MeetingMode.Online, "Zoom 812 345")]
    [InlineData("https://hop.example/abc", MeetingMode.Hybrid, MeetingMode.Online, "https://hop.example/abc")]
    [InlineData("Phòng họp trực tuyến của tỉnh", MeetingMode.Hybrid, MeetingMode.Online, "Phòng họp trực tuyến của tỉnh")]
    [InlineData("Phòng 302", MeetingMode.Online, MeetingMode.Online, "Phòng 302")]
    [InlineData("Phòng 302", MeetingMode.InPerson, MeetingMode.Hybrid, "Phòng 302")]
    [InlineData(null, MeetingMode.InPerson, MeetingMode.Online, null)]
    public void Apply_AnotherMode_LeavesNoRoomToAMeetingThatIsOnlineOnly(string? place, MeetingMode before, MeetingMode said, string? kept)
    {
        var meeting = At(new DateTime(2026, 11, 23, 8, 0, 0, DateTimeKind.Unspecified), 120) with { Mode = before, Place = place };

        Revision.Apply(new MeetingChanges { Mode = said }, meeting).ShouldBe(meeting with { Mode = said, Place = kept });
    }

    [Fact]
    public void Apply_EndOrLength_MovesOnlyTheEnd()
    {
        var before = At(new DateTime(2026, 11, 23, 8, 0, 0, DateTimeKind.Unspecified), 120);

        Revision.Apply(new MeetingChanges { End = new TimeOnly(11, 30) }, before).ShouldBe(before with { End = JournalOffice.At("2026-11-23 11:30") });
        Revision.Apply(new MeetingChanges { Length = TimeSpan.FromMinutes(90) }, before).ShouldBe(before with { End = JournalOffice.At("2026-11-23 09:30") });
        Revision.Apply(new MeetingChanges { Day = new DateOnly(2026, 11, 25), Start = new TimeOnly(14, 0), End = new TimeOnly(15, 0) }, before)
            .ShouldBe(before with { Start = JournalOffice.At("2026-11-25 14:00"), End = JournalOffice.At("2026-11-25 15:00") });
    }

    [Fact]
    public void Apply_OfSeveralDays_EndsOnAsLateADay()
    {
        var before = At(new DateTime(2026, 11, 23, 8, 0, 0, DateTimeKind.Unspecified), (24 + 8) * 60);

        Revision.Apply(new MeetingChanges { Day = new DateOnly(2026, 11, 26), End = new TimeOnly(11, 0) }, before)
            .ShouldBe(before with { Start = JournalOffice.At("2026-11-26 08:00"), End = JournalOffice.At("2026-11-27 11:00") });
    }

    [Fact]
    public void Rebase_BothChangedTheSame_TheSecondPersonsStands()
    {
        var seen = At(new DateTime(2026, 11, 23, 8, 0, 0, DateTimeKind.Unspecified), 120);
        var theirs = seen with { Place = "Phòng 201", Attendance = new Attendance(["Minh"], null) };
        var mine = seen with { Place = "Phòng 302" };

        var both = Revision.Rebase(seen, mine, theirs);

        both.Place.ShouldBe("Phòng 302");
        both.Attendance!.Names.ShouldBe(["Minh"]);
    }

    private static void Hold(Func<(MeetingDraft Meeting, DateOnly Day, TimeOnly Time), bool> holds) => Prop.ForAll(Arb.From(Moves), holds).QuickCheckThrowOnFailure();

    private static MeetingDraft At(DateTime start, int minutes)
    {
        var begins = Office.At(DateOnly.FromDateTime(start), TimeOnly.FromDateTime(start));
        return new MeetingDraft
        {
            Title = "Giao ban",
            Kind = MeetingKind.Briefing,
            Mode = MeetingMode.Hybrid,
            Start = begins,
            End = begins.AddMinutes(minutes),
            Unit = "Văn phòng Sở",
            Place = "Phòng 1",
        };
    }

    private static DateOnly Day(int number) => new DateOnly(2000, 1, 1).AddDays(number);

    private static TimeOnly Time(int minutes) => TimeOnly.MinValue.AddMinutes(minutes);

    private static TimeOnly? TimeOf(DateTimeOffset? instant) => instant is { } at ? TimeOnly.FromDateTime(Office.Local(at).DateTime) : null;
}
