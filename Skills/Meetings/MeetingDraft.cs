using Assistant.Skills.Meetings.Conclusions;

namespace Assistant.Skills.Meetings;

/// <summary>A meeting before it is confirmed: what was understood, and what is missing. Nothing in it was invented.</summary>
public sealed record MeetingDraft
{
    /// <summary>The longest title, chair, place or unit that is taken, in UTF-16 units.</summary>
    public const int MaxLine = 500;

    /// <summary>The longest agenda, the longest conclusions and the longest list of attendees.</summary>
    public const int MaxText = 8000;

    /// <summary>What it is called or about.</summary>
    public string? Title { get; init; }

    /// <summary>Its kind.</summary>
    public MeetingKind? Kind { get; init; }

    /// <summary>How it is held.</summary>
    public MeetingMode? Mode { get; init; }

    /// <summary>When it begins.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>When it ends, excluded.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>The name of the unit whose meeting it is.</summary>
    public string? Unit { get; init; }

    /// <summary>Who chairs it.</summary>
    public string? Chair { get; init; }

    /// <summary>The room or place.</summary>
    public string? Place { get; init; }

    /// <summary>Who or how many attend.</summary>
    public Attendance? Attendance { get; init; }

    /// <summary>What is to be talked about.</summary>
    public string? Agenda { get; init; }

    /// <summary>What was concluded.</summary>
    public string? Conclusions { get; init; }

    /// <summary>Whom the person chose where the conclusions do not say plainly who is to do something.</summary>
    public IReadOnlyList<ConclusionChoice> Assignees
    {
        get;

        // A draft stored before there were choices has none.
        init => field = value ?? [];
    } = [];

    /// <summary>A meeting as it is stored, to be changed.</summary>
    public static MeetingDraft Of(Meeting meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return new MeetingDraft
        {
            Title = meeting.Title,
            Kind = meeting.Kind,
            Mode = meeting.Mode,
            Start = meeting.Start,
            End = meeting.End,
            Unit = meeting.Unit,
            Chair = meeting.Chair,
            Place = meeting.Place,
            Attendance = meeting.Attendance,
            Agenda = meeting.Agenda,
            Conclusions = meeting.Conclusions,
        };
    }

    /// <summary>A meeting with what the draft says.</summary>
    /// <exception cref="InvalidOperationException">Something is missing.</exception>
    internal Meeting Onto(Meeting meeting) => meeting with
    {
        Title = Title!.Trim(),
        Kind = Kind!.Value,
        Mode = Mode!.Value,
        Start = Start!.Value,
        End = End!.Value,
        Unit = Unit,
        Chair = Chair,
        Place = Place,
        Attendance = Attendance ?? new Attendance([], null),
        Agenda = Agenda,
        Conclusions = Conclusions,
    };

    /// <summary>The fields that must be filled in before it can be stored: title, kind, mode, beginning and end. A length is never assumed.</summary>
    public IReadOnlyList<MeetingField> Missing => [.. Errors().Where(error => error.Problem == FieldProblem.Missing).Select(error => error.Field)];

    /// <summary>All that keeps it from being stored; empty when it can be.</summary>
    public IReadOnlyList<MeetingFieldError> Errors()
    {
        var errors = new List<MeetingFieldError>();
        Require(MeetingField.Title, string.IsNullOrWhiteSpace(Title));
        Require(MeetingField.Kind, Kind is null);
        Require(MeetingField.Mode, Mode is null);
        Require(MeetingField.Start, Start is null);
        Require(MeetingField.End, End is null);
        Check(MeetingField.Kind, Kind is { } kind && !Enum.IsDefined(kind), FieldProblem.NotAChoice);
        Check(MeetingField.Mode, Mode is { } mode && !Enum.IsDefined(mode), FieldProblem.NotAChoice);
        Check(MeetingField.Title, Title?.Length > MaxLine, FieldProblem.TooLong);
        Check(MeetingField.Unit, Unit?.Length > MaxLine, FieldProblem.TooLong);
        Check(MeetingField.Chair, Chair?.Length > MaxLine, FieldProblem.TooLong);
        Check(MeetingField.Place, Place?.Length > MaxLine, FieldProblem.TooLong);
        Check(MeetingField.Agenda, Agenda?.Length > MaxText, FieldProblem.TooLong);
        Check(MeetingField.Conclusions, Conclusions?.Length > MaxText, FieldProblem.TooLong);
        Check(MeetingField.Attendees, Attendance?.Names.Sum(name => name.Length + 2) > MaxText, FieldProblem.TooLong);
        Check(MeetingField.Count, Attendance?.Count is < 0 or > 1_000_000, FieldProblem.OutOfRange);
        Check(MeetingField.End, Start is { } start && End <= start, FieldProblem.EndsBeforeStart);
        Check(MeetingField.End, Start is { } from && End is { } to && to - from > TimeSpan.FromDays(31), FieldProblem.OutOfRange);
        return errors;

        void Require(MeetingField field, bool missing) => Check(field, missing, FieldProblem.Missing);

        void Check(MeetingField field, bool wrong, FieldProblem problem)
        {
            if (wrong)
                errors.Add(new MeetingFieldError(field, problem));
        }
    }
}
