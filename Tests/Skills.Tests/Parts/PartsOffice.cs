using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Notices;
using Assistant.Skills.Parts;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Parts;

/// <summary>An office with one task, led by the secretariat, on which others coordinate.</summary>
internal sealed class PartsOffice
{
    public const string Finance = "Phòng Kế hoạch - Tài chính";
    public const string Personnel = "Phòng Tổ chức - Cán bộ";

    /// <summary>The people of the two coordinating units: heads, clerks and staff.</summary>
    public static readonly Person[] Everybody =
    [
        Of("ha", Finance, Role.UnitHead), Of("van", Finance, Role.Clerk), Of("staff", Finance, Role.Staff),
        Of("minh", Personnel, Role.Staff), Of("chi", Personnel, Role.Staff), Of("root", Personnel, Role.Admin),
    ];

    public PartsOffice(Database database, IReadOnlyList<string>? coordinators = null, IReadOnlyList<Person>? people = null, string lead = "Văn phòng Sở", string? issuer = null)
    {
        var shelf = new PlanShelf(Library(coordinators ?? [Finance, Personnel], lead, issuer));
        Skills = new PartSkills(database, shelf, new ListedPeople(people ?? Everybody), new OfficeTime());
        Answers = new PartAnswers(database);
        List = new PartList(database, shelf);
        Ledger = new NoticeLedger(database);
    }

    public PartSkills Skills { get; }

    public PartAnswers Answers { get; }

    public PartList List { get; }

    public NoticeLedger Ledger { get; }

    /// <summary>Somebody of the secretariat who may ask.</summary>
    public static Asker Lead { get; } = AskerOf(new Person("lan", "Lan", JournalOffice.Secretariat, [Role.Staff]));

    public static Person Of(string id, string unit, params Role[] roles) => new(id, id.ToUpperInvariant(), new Unit(JournalOffice.Organization, unit), roles);

    /// <summary>A person who asks or answers on Wednesday, 18 November 2026.</summary>
    public static Asker AskerOf(Person person, string at = "2026-11-18 09:00") =>
        new(person.Id, person.Name, JournalOffice.Organization, null, JournalOffice.At(at)) { Standing = new Standing.Listed(person) };

    public static Asker Somebody(string id, string at = "2026-11-18 10:00") => AskerOf(Everybody.Single(person => person.Id == id), at);

    public static AskPartsRequest Request(params Unit[] units) => new(JournalOffice.TheTask, null, UnitList.Of(units), "số liệu", new DateOnly(2026, 11, 26));

    public static PartDraft Draft(params Unit[] units) => new(JournalOffice.TheTask, UnitList.Of(units), "số liệu", new DateOnly(2026, 11, 26));

    /// <summary>Asks everybody, by somebody who may.</summary>
    public async Task<InquiryStanding> AskedAsync(PartDraft? draft = null, Asker? asker = null)
    {
        var stored = (await Skills.AskAsync(draft ?? Draft(), Guid.NewGuid().ToString("N"), asker ?? Lead, CancellationToken.None)).ShouldBeOfType<PartsAsked.Stored>();
        return (await Answers.FindInquiryAsync(stored.Inquiry.Id, CancellationToken.None))!;
    }

    public Task<PartAnswered> AnswerAsync(Part part, PartAnswer answer, Asker asker) => Answers.AnswerAsync(part.Id, part.Version, answer, asker, CancellationToken.None);

    private static PlanLibrary Library(IReadOnlyList<string> coordinators, string lead, string? issuer) => new([.. JournalOffice.OneTask(new DateOnly(2026, 12, 1), lead).Plans.Select(plan => plan with
    {
        Issuer = issuer ?? plan.Issuer,
        Tasks = [.. plan.Tasks.Select(task => task with { Coordinators = coordinators })],
    })]);
}
