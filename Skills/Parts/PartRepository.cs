using Assistant.Knowledge.Storage;
using Assistant.Skills.Notices;

namespace Assistant.Skills.Parts;

/// <summary>What units were asked for, and how they answered.</summary>
internal sealed class PartRepository(Database database)
{
    private const string Select =
        $"""
        select i.id as InquiryId, i.organization as Organization, i.plan_id as PlanId, i.task_key as TaskKey, i.document as Document, i.title as Title,
            i.what as What, i.by_day as ByDay, i.person_id as PersonId, i.person_name as PersonName, i.unit as AskerUnit, i.asked_at as AskedAt,
            p.id as PartId, p.unit_organization as UnitOrganization, p.unit as Unit, p.state as State, p.note as Note, p.link as Link,
            p.later_day as LaterDay, p.answered_by as AnsweredBy, p.answered_name as AnsweredName, p.answered_at as AnsweredAt, p.version as Version,
            (select count(*) from notices n where n.kind = '{NoticeContent.PartAsked.KindName}' and n.subject = p.id and n.state = '{NoticeState.Sent}') as Delivered
        from parts p join part_inquiries i on i.id = p.inquiry_id
        """;

    private const string Settled = $"('{nameof(PartState.Sent)}', '{nameof(PartState.NotOurs)}')";

    /// <summary>Adds an inquiry with its parts in the caller's unit of work.</summary>
    public static async Task AddAsync(InquiryStanding standing, UnitOfWork work, CancellationToken cancellationToken)
    {
        var inquiry = standing.Inquiry;
        await work.ExecuteAsync(
            """
            insert into part_inquiries (id, organization, plan_id, task_key, document, title, what, by_day, person_id, person_name, unit, asked_at, version)
            values (@Id, @Organization, @PlanId, @TaskKey, @Document, @Title, @What, @ByDay, @PersonId, @PersonName, @Unit, @At, 1)
            """,
            new
            {
                inquiry.Id,
                inquiry.Organization,
                inquiry.PlanId,
                inquiry.TaskKey,
                inquiry.Document,
                inquiry.Title,
                inquiry.What,
                ByDay = Stored.Day(inquiry.By),
                inquiry.PersonId,
                inquiry.PersonName,
                inquiry.Unit,
                At = Stored.Instant(inquiry.AskedAt),
            },
            cancellationToken);
        for (var place = 0; place < standing.Parts.Count; place++)
        {
            var part = standing.Parts[place];
            await work.ExecuteAsync(
                $"""
                insert into parts (id, inquiry_id, place, unit_organization, unit, state, version)
                values (@Id, @InquiryId, @place, @Organization, @Name, '{nameof(PartState.Asked)}', @Version)
                """,
                new { part.Id, part.InquiryId, place = (long)place, part.Unit.Organization, part.Unit.Name, part.Version },
                cancellationToken);
        }
    }

    /// <summary>
    /// Sets the answer of a part in the caller's unit of work, only where it still is of the version that was seen; false where it is not.
    /// Answers to one inquiry come one after another, so that the last of them knows that it is the last.
    /// </summary>
    public static async Task<bool> AnswerAsync(PartOfInquiry answered, long seen, UnitOfWork work, CancellationToken cancellationToken)
    {
        var reply = answered.Part.Reply!;
        await work.ExecuteAsync("update part_inquiries set version = version + 1 where id = @Id", new { answered.Inquiry.Id }, cancellationToken);
        return await work.ExecuteAsync(
            $"""
            update parts set state = @State, note = @Note, link = @Link, later_day = @LaterDay, answered_by = @PersonId, answered_name = @PersonName,
                answered_at = @At, version = @Version
            where id = @Id and version = @seen and state not in {Settled}
            """,
            new
            {
                answered.Part.Id,
                State = answered.Part.State.ToString(),
                Note = reply.Answer switch
                {
                    PartAnswer.Sent sent => sent.Text,
                    PartAnswer.Later later => later.Text,
                    PartAnswer.NotOurs not => not.Text,
                    _ => null,
                },
                Link = (reply.Answer as PartAnswer.Sent)?.Link,
                LaterDay = reply.Answer is PartAnswer.Later { Day: var day } ? Stored.Day(day) : null,
                reply.PersonId,
                reply.PersonName,
                At = Stored.Instant(reply.At),
                answered.Part.Version,
                seen,
            },
            cancellationToken) == 1;
    }

    /// <summary>Whether nothing of an inquiry is owed any more, as the unit of work sees it.</summary>
    public static async Task<bool> IsSettledAsync(string inquiryId, UnitOfWork work, CancellationToken cancellationToken) =>
        await work.FindAsync<long>($"select count(*) from parts where inquiry_id = @inquiryId and state not in {Settled}", new { inquiryId }, cancellationToken) == 0;

    /// <summary>The people who were asked for a part, by <see cref="PersonKey"/>.</summary>
    public static Task<IReadOnlyList<string>> AskedAsync(string partId, UnitOfWork work, CancellationToken cancellationToken) => work.QueryAsync<string>(
        $"select person_id from notices where kind = '{NoticeContent.PartAsked.KindName}' and subject = @partId order by id", new { partId }, cancellationToken);

    /// <summary>A part; null where there is none.</summary>
    public async Task<PartOfInquiry?> FindAsync(string partId, CancellationToken cancellationToken) =>
        (await database.FindAsync<PartRow>($"{Select} where p.id = @partId", new { partId }, cancellationToken))?.ToPartOfInquiry();

    /// <summary>An inquiry; null where there is none.</summary>
    public async Task<InquiryStanding?> FindInquiryAsync(string inquiryId, CancellationToken cancellationToken) =>
        await ListAsync("i.id = @inquiryId", new { inquiryId }, cancellationToken) is [var standing] ? standing : null;

    /// <summary>What a person asked for, the newest first.</summary>
    public Task<IReadOnlyList<InquiryStanding>> OfPersonAsync(string organization, string personId, CancellationToken cancellationToken) =>
        ListAsync("i.organization = @organization and i.person_id = @personId", new { organization, personId }, cancellationToken);

    /// <summary>What was asked for on a task, the newest first.</summary>
    public Task<IReadOnlyList<InquiryStanding>> OfTaskAsync(string organization, string planId, string taskKey, CancellationToken cancellationToken) =>
        ListAsync("i.organization = @organization and i.plan_id = @planId and i.task_key = @taskKey", new { organization, planId, taskKey }, cancellationToken);

    /// <summary>Everything that is owed in an organisation, the earliest last day first.</summary>
    public async Task<IReadOnlyList<PartOfInquiry>> OpenAsync(string organization, CancellationToken cancellationToken) =>
        [.. (await database.QueryAsync<PartRow>(
            $"{Select} where i.organization = @organization and p.state not in {Settled} order by i.by_day, i.asked_at, p.place", new { organization }, cancellationToken))
            .Select(row => row.ToPartOfInquiry())];

    private async Task<IReadOnlyList<InquiryStanding>> ListAsync(string where, object parameters, CancellationToken cancellationToken)
    {
        var rows = await database.QueryAsync<PartRow>(
            $"""
            {Select} where i.id in (select i.id from part_inquiries i where {where} order by i.asked_at desc, i.id desc limit 20)
            order by i.asked_at desc, i.id desc, p.place
            """,
            parameters,
            cancellationToken);
        return [.. rows.GroupBy(row => row.InquiryId, StringComparer.Ordinal).Select(group => new InquiryStanding(group.First().ToInquiry(), [.. group.Select(row => row.ToPart())]))];
    }
}
