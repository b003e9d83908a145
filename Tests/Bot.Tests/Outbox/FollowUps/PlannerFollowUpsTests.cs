using System.Text.Json.Nodes;
using Assistant.Skills.Directory;
using Assistant.Skills.Progress;
using Assistant.Testing.Graph;

namespace Assistant.Bot.Tests.Outbox.FollowUps;

public sealed class PlannerFollowUpsTests
{
    private const string Title = "Lập dự toán xây dựng nhà xe";

    [NeedsGraphDescription]
    public async Task Concluded_Work_StandsInThePlanWithItsLastDayItsUnitsHeadAndTheWordsOfTheMeeting()
    {
        await using var office = await FollowUpOffice.InPlannerAsync();

        await office.LogAsync($"Thống nhất kế hoạch năm. {FollowUpOffice.Budget}");
        await office.DeliverAsync();

        var task = office.Planned.ShouldHaveSingleItem();
        FollowUpOffice.Facts(task).ShouldBe((Title, "2026-11-29", 0));
        task["planId"]!.GetValue<string>().ShouldBe(office.Options.PlannerPlan);
        FollowUpOffice.Assigned(task).ShouldBe([FollowUpOffice.Minh], "staff are not the head, and a name without an object id is nobody to Graph");
        office.Graph.PlannerNotes(task["id"]!.GetValue<string>()).ShouldBe(
            $"""
            Theo Kết luận họp ngày 20/11/2026: Giao ban tuần (việc 1)
            “{FollowUpOffice.Budget}”
            Đơn vị chủ trì: {FollowUpOffice.Finance}
            Thời hạn theo kết luận: trước ngày 30/11/2026
            Việc này được ghi sổ tại Trợ lý công vụ: hãy báo tiến độ với trợ lý, đánh dấu xong ở đây không vào sổ.
            """);
    }

    [NeedsGraphDescription]
    public async Task Concluded_NoDayAndNobodyKnown_StandsUnassignedAndWithoutADay()
    {
        await using var office = await FollowUpOffice.InPlannerAsync();
        office.People.Remove(FollowUpOffice.Minh);

        await office.LogAsync($"Giao {FollowUpOffice.Finance} rà soát nhà xe.");
        await office.DeliverAsync();

        var task = office.Planned.ShouldHaveSingleItem();
        FollowUpOffice.Facts(task).ShouldBe(("Rà soát nhà xe", null, 0));
        FollowUpOffice.Assigned(task).ShouldBeEmpty();
    }

    [NeedsGraphDescription]
    public async Task Reported_DoneAndReopened_IsCompletedAndOpenAgainThere()
    {
        await using var office = await FollowUpOffice.InPlannerAsync();
        var meeting = await office.LogAsync(FollowUpOffice.Budget);
        var shown = new List<int>();

        foreach (var (state, percent) in new (ProgressState, int?)[] { (ProgressState.InProgress, 40), (ProgressState.Done, 100), (ProgressState.InProgress, 90), (ProgressState.NotStarted, 0) })
        {
            await office.DeliverAsync();
            await office.ReportAsync(meeting, state, percent);
            await office.DeliverAsync();
            shown.Add(FollowUpOffice.Facts(office.Planned.ShouldHaveSingleItem()).Percent);
        }

        shown.ShouldBe([50, 100, 50, 0]);
    }

    [NeedsGraphDescription]
    public async Task Extended_LaterDayGranted_MovesTheDueDateAndNothingThatPeopleDidThere()
    {
        await using var office = await FollowUpOffice.InPlannerAsync();
        var meeting = await office.LogAsync(FollowUpOffice.Budget);
        await office.DeliverAsync();
        var id = office.Planned[0]["id"]!.GetValue<string>();
        office.Graph.EditPlannerTask(id, new JsonObject
        {
            ["title"] = "Dự toán nhà xe",
            ["percentComplete"] = 50,
            ["assignments"] = new JsonObject { [FollowUpOffice.Minh] = null, [FollowUpOffice.Hanh] = new JsonObject { ["orderHint"] = "1" } },
        });

        await office.GrantAsync(meeting, new DateOnly(2026, 11, 29), new DateOnly(2026, 12, 15));
        await office.DeliverAsync();

        var task = office.Planned.ShouldHaveSingleItem();
        (task["title"]!.GetValue<string>(), task["percentComplete"]!.GetValue<int>(), task["dueDateTime"]!.GetValue<string>()).ShouldBe(("Dự toán nhà xe", 50, "2026-12-15T05:00:00Z"));
        FollowUpOffice.Assigned(task).ShouldBe([FollowUpOffice.Hanh]);
    }

    [NeedsGraphDescription]
    public async Task Changed_AnotherUnitAnotherDay_IsTheOtherHeadsAndStartsNoLaterThanItIsDue()
    {
        await using var office = await FollowUpOffice.InPlannerAsync();
        var meeting = await office.LogAsync(FollowUpOffice.Budget);
        await office.DeliverAsync();
        office.Graph.EditPlannerTask(office.Planned[0]["id"]!.GetValue<string>(), new JsonObject { ["startDateTime"] = "2026-11-27T01:00:00Z" });

        await office.ConcludeAsync(meeting, "Giao Văn phòng Sở lập dự toán xây dựng nhà xe trước ngày 26/11/2026.");
        await office.DeliverAsync();

        var task = office.Planned.ShouldHaveSingleItem();
        FollowUpOffice.Facts(task).ShouldBe((Title, "2026-11-25", 0));
        FollowUpOffice.Assigned(task).ShouldBe([FollowUpOffice.Hanh]);
        task["startDateTime"].ShouldBeNull();
    }

    [NeedsGraphDescription]
    public async Task LastDay_Passes_ChangesNothingThere()
    {
        await using var office = await FollowUpOffice.InPlannerAsync();
        await office.LogAsync(FollowUpOffice.Budget);
        await office.DeliverAsync();
        var before = office.Graph.Requests.Count(request => request.Path.Contains("/planner/", StringComparison.Ordinal));

        office.Clock.Advance(TimeSpan.FromDays(15));
        await office.OweAsync();
        (await office.CountAsync("pending")).ShouldBe(1);
        await office.DeliverAsync();

        office.Graph.Requests.Count(request => request.Path.Contains("/planner/", StringComparison.Ordinal)).ShouldBe(before);
    }

    [NeedsGraphDescription]
    public async Task Cancelled_Meeting_TakesItsOpenWorkAwayAndReinstatedBringsItBackOnce()
    {
        await using var office = await FollowUpOffice.InPlannerAsync();
        var meeting = await office.LogAsync($"{FollowUpOffice.Budget} {FollowUpOffice.Printers}");
        await office.DeliverAsync();
        await office.ReportAsync(meeting, ProgressState.Done, 100);
        await office.DeliverAsync();

        meeting = await office.CancelAsync(meeting);
        office.Graph.Faults.Next(new GraphFault.DroppedAfterWork(), "DELETE", "/planner/tasks/");
        await office.DeliverAsync();
        office.Planned.Select(FollowUpOffice.Facts).ShouldBe([(Title, "2026-11-29", 100)], "what was done is no burden, and stays");

        await office.ReinstateAsync(meeting);
        await office.DeliverAsync();
        office.Planned.Select(FollowUpOffice.Facts).ShouldBe([(Title, "2026-11-29", 100), ("Thanh lý máy in hỏng", "2026-12-31", 0)], ignoreOrder: true);
    }

    [NeedsGraphDescription]
    public async Task Changed_ConclusionTakenOut_LeavesOnlyTheOther()
    {
        await using var office = await FollowUpOffice.InPlannerAsync();
        var meeting = await office.LogAsync($"{FollowUpOffice.Budget} {FollowUpOffice.Printers}");
        await office.DeliverAsync();

        await office.ConcludeAsync(meeting, FollowUpOffice.Printers);
        await office.DeliverAsync();

        FollowUpOffice.Facts(office.Planned.ShouldHaveSingleItem()).Title.ShouldBe("Thanh lý máy in hỏng");
        FollowUpOffice.Assigned(office.Planned[0]).ShouldBe([FollowUpOffice.Hanh]);
    }

    [NeedsGraphDescription]
    public async Task Removed_ByHand_StaysRemovedAndIsNotParked()
    {
        await using var office = await FollowUpOffice.InPlannerAsync();
        var meeting = await office.LogAsync(FollowUpOffice.Budget);
        await office.DeliverAsync();
        office.Graph.DeletePlannerTask(office.Planned[0]["id"]!.GetValue<string>());

        await office.ReportAsync(meeting, ProgressState.InProgress, 40);
        await office.DeliverAsync();
        await office.ReportAsync(meeting, ProgressState.Done, 100);
        await office.DeliverAsync();

        office.Planned.ShouldBeEmpty();
        (await office.CountAsync("parked")).ShouldBe(0);
    }

    [NeedsGraphDescription]
    public async Task Created_AnswerLost_IsThereOnce()
    {
        await using var office = await FollowUpOffice.InPlannerAsync();
        foreach (var fault in new GraphFault[] { new GraphFault.DroppedAfterWork(), new GraphFault.TimeoutAfterWork() })
        {
            await office.LogAsync(FollowUpOffice.Budget, fault.GetType().Name);
            office.Graph.Faults.Next(fault, "POST", "/planner/tasks");
            await office.DeliverAsync();
        }

        office.Planned.Count.ShouldBe(2);
        office.Graph.Requests.Count(request => request.Fault is not null).ShouldBe(2);
    }

    [NeedsGraphDescription]
    public async Task Created_TheProgramDiesBeforeTheIdIsKept_TheNextStartChangesTheSameTask()
    {
        await using var office = await FollowUpOffice.InPlannerAsync();
        var meeting = await office.LogAsync(FollowUpOffice.Budget);
        await office.DeliverAsync();

        await office.ForgetAsync();
        await office.ReportAsync(meeting, ProgressState.Done, 100);
        await office.DeliverAsync();

        FollowUpOffice.Facts(office.Planned.ShouldHaveSingleItem()).ShouldBe((Title, "2026-11-29", 100));
    }

    [NeedsGraphDescription]
    public async Task Directory_NotReadYet_WaitsForIt()
    {
        await using var office = await FollowUpOffice.InPlannerAsync();
        await office.LogAsync(FollowUpOffice.Budget);
        await office.OweAsync();
        office.People.IsRead = false;
        await office.Pump().DeliverDueAsync(default);
        office.Planned.ShouldBeEmpty();

        office.People.IsRead = true;
        await office.DeliverAsync();

        FollowUpOffice.Assigned(office.Planned.ShouldHaveSingleItem()).ShouldBe([FollowUpOffice.Minh]);
    }

    [NeedsGraphDescription]
    public async Task Refused_PlanIsFull_IsParkedAndAnAdminIsTold()
    {
        await using var office = await FollowUpOffice.InPlannerAsync();
        office.People.Add("Quản trị", "qt@contoso.vn", "qt", Role.Admin);
        office.Graph.Faults.Next(new GraphFault.Refused(403, "MaximumTasksInProject"), "POST", "/planner/tasks");

        await office.LogAsync(FollowUpOffice.Budget);
        await office.DeliverAsync();

        (office.Planned.Count, await office.CountAsync("parked")).ShouldBe((0, 1L));
        (await office.ToldAsync()).ShouldContain("qt");
    }

    [NeedsGraphDescription]
    public async Task Configured_Later_BringsWhatWasConcludedBefore_AndToAnotherPlanMovesIt()
    {
        await using var office = await FollowUpOffice.InPlannerAsync();
        var plan = office.Options.PlannerPlan;
        office.Options.PlannerPlan = "";
        await office.LogAsync(FollowUpOffice.Budget);
        var done = await office.LogAsync(FollowUpOffice.Printers, "Giao ban tháng");
        await office.ReportAsync(done, ProgressState.Done, 100);
        await office.DeliverAsync();
        office.Planned.ShouldBeEmpty();

        office.Options.PlannerPlan = plan;
        await office.DeliverAsync();
        office.Planned.Select(task => (FollowUpOffice.Facts(task).Percent, FollowUpOffice.Assigned(task).Count())).ShouldBe([(0, 1), (100, 0)], ignoreOrder: true, "nobody is mailed for work that is done");

        office.Options.PlannerPlan = office.Graph.AddPlannerPlan("Kế hoạch khác");
        await office.DeliverAsync();
        office.Planned.Where(task => task["planId"]!.GetValue<string>() == office.Options.PlannerPlan).Select(task => FollowUpOffice.Facts(task).Percent).ShouldBe([0, 100], ignoreOrder: true);
        office.Planned.Count(task => task["planId"]!.GetValue<string>() == plan).ShouldBe(1, "the done one stays where it was done");
    }
}
