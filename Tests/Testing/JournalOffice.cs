using System.Globalization;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;
using Assistant.Skills.Meetings;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Testing;

/// <summary>An office with a journal: the skills that write, over one database and one shelf of plans.</summary>
public sealed class JournalOffice
{
    /// <summary>The organisation of the sample plans.</summary>
    public const string Organization = "Sở Giáo dục và Đào tạo thành phố Hải Phòng";

    /// <summary>Creates an office.</summary>
    /// <param name="database">Its database.</param>
    /// <param name="library">Its plans; the labelled samples when omitted.</param>
    /// <param name="plans">Where the work that meetings conclude is kept; conclusions are only written down when omitted.</param>
    /// <param name="people">Its people; nobody is listed when omitted.</param>
    /// <param name="names">Which unit a plan means, for reminders; names as they are written when omitted.</param>
    public JournalOffice(Database database, PlanLibrary? library = null, PlanStore? plans = null, IPeople? people = null, IUnitNames? names = null)
    {
        names ??= new UnitNamesAsWritten();
        Shelf = new PlanShelf(library ?? LabelledPlans.Load());
        Meetings = new MeetingSkills(
            database, Shelf, Time, conclusions: plans is null ? null : new ConclusionDesk(plans, new StandingDesk(database, TimeProvider.System), Shelf));
        Progress = new ProgressSkills(database, Shelf);
        Planner = new ReminderPlanner(database, Shelf, names, Time, people ?? new ListedPeople());
        Reminders = new ReminderSkills(database, Shelf, Planner, people ?? new ListedPeople());
        Ledger = new ReminderLedger(database, Shelf, new DeadlineCalendar(names), Time);
        History = new ReminderHistory(database, Shelf, Time);
        Actions = new ReminderActions(database, Shelf, new DeadlineCalendar(names), Time);
        Extensions = new ExtensionSkills(database, Shelf, new UnitNamesAsWritten(), new ExtensionDeciders(Shelf, people ?? new ListedPeople()));
        Decisions = new ExtensionDecisions(database, Shelf, Extensions);
    }

    /// <summary>Its hours: the defaults.</summary>
    public OfficeTime Time { get; } = new();

    /// <summary>Its plans.</summary>
    public PlanShelf Shelf { get; }

    /// <summary>The meetings.</summary>
    public MeetingSkills Meetings { get; }

    /// <summary>The progress.</summary>
    public ProgressSkills Progress { get; }

    /// <summary>The reminders.</summary>
    public ReminderSkills Reminders { get; }

    /// <summary>What they owe.</summary>
    public ReminderPlanner Planner { get; }

    /// <summary>What became of it.</summary>
    public ReminderLedger Ledger { get; }

    /// <summary>What was owed, and what became of it.</summary>
    public ReminderHistory History { get; }

    /// <summary>What the buttons of a reminder do.</summary>
    public ReminderActions Actions { get; }

    /// <summary>The requests for later last days.</summary>
    public ExtensionSkills Extensions { get; }

    /// <summary>What is decided on them.</summary>
    public ExtensionDecisions Decisions { get; }

    /// <summary>An office of the organisation.</summary>
    public static Unit Secretariat { get; } = new(Organization, "Văn phòng Sở");

    /// <summary>Vietnam's time.</summary>
    public static DateTimeOffset At(string local) =>
        new(DateTime.ParseExact(local, ["yyyy-MM-dd HH:mm", "yyyy-MM-dd"], CultureInfo.InvariantCulture), TimeSpan.FromHours(7));

    /// <summary>Someone of the organisation who asks at an instant.</summary>
    public static Asker AskerAt(string local, string id = "an", Unit? unit = null) => new(id, "An", Organization, unit, At(local)) { Standing = new Standing.AtThisMachine() };

    /// <summary>The library with one task whose last day is given.</summary>
    public static PlanLibrary OneTask(DateOnly lastDay, string lead = "Văn phòng Sở") => new([new Plan
    {
        Source = "kh.txt",
        Title = "Kế hoạch thử",
        Issuer = Organization,
        Number = 1,
        Year = 2026,
        Evidence = new Evidence(LineSpan.Of(1), "Kế hoạch thử"),
        Tasks =
        [
            new PlanTask
            {
                Key = new TaskKey("I.1"),
                Title = "Báo cáo kết quả",
                Leads = [lead],
                Schedule = new Schedule.Deadline("trong năm", lastDay),
                Evidence = new Evidence(LineSpan.Of(2), "1. Báo cáo kết quả"),
            },
        ],
    }]);

    /// <summary>The task of <see cref="OneTask"/>.</summary>
    public static TaskReference TheTask { get; } = new("kh.txt", new TaskKey("I.1"));
}
