using Assistant.Testing.Graph;

namespace Assistant.Bot.Tests.Graph.Double;

/// <summary>What goes wrong on demand.</summary>
public sealed class FaultsOfTheDoubleTests : GraphDoubleTest
{
    [NeedsGraphDescription]
    public async Task Throttled_SaysHowLong_AndDoesNothing()
    {
        Graph.Faults.Next(new GraphFault.Throttled(7));

        using var answer = await Caller.SendAsync("POST", Items, Item("r1"));

        ((int)answer.StatusCode).ShouldBe(429);
        answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(7));
        Graph.Items("So").ShouldBeEmpty();
    }

    [NeedsGraphDescription]
    public async Task Unavailable_DoesNothing_WithAWaitOrWithout()
    {
        Graph.Faults.Next(new GraphFault.Busy(3));
        Graph.Faults.Next(new GraphFault.Unavailable());

        using var busy = await Caller.SendAsync("POST", Items, Item("r1"));
        using var unavailable = await Caller.SendAsync("POST", Items, Item("r1"));

        ((int)busy.StatusCode, busy.Headers.RetryAfter?.Delta).ShouldBe((503, TimeSpan.FromSeconds(3)));
        ((int)unavailable.StatusCode, unavailable.Headers.RetryAfter).ShouldBe((503, null));
        Graph.Items("So").ShouldBeEmpty();
    }

    [NeedsGraphDescription]
    public async Task TimeoutAfterWork_LeavesTheItem()
    {
        Graph.Faults.Next(new GraphFault.TimeoutAfterWork());

        (await Caller.CallAsync("POST", Items, Item("r1"))).Status.ShouldBe(504);

        Graph.Items("So").Count.ShouldBe(1);
    }

    [NeedsGraphDescription]
    public async Task Dropped_LosesTheAnswer_AndTheWorkOnlyWhenItCameBefore()
    {
        Graph.Faults.Next(new GraphFault.DroppedBeforeWork());
        await Should.ThrowAsync<HttpRequestException>(() => Caller.CallAsync("POST", Items, Item("before")));
        Graph.Faults.Next(new GraphFault.DroppedAfterWork());
        await Should.ThrowAsync<HttpRequestException>(() => Caller.CallAsync("POST", Items, Item("after")));

        Graph.Items("So").ShouldHaveSingleItem()["RecordId"].ShouldBe("after");
        Graph.Requests.Select(request => (request.Status, request.Fault?.WorkIsDone)).ShouldBe([(0, false), (0, true)]);
    }

    [NeedsGraphDescription]
    public async Task Late_DoesTheWorkAfterTheCallerGaveUp()
    {
        Graph.Faults.Next(new GraphFault.Late(TimeSpan.FromSeconds(2)));
        using (var dying = new GraphCaller(Graph))
        {
            var call = dying.CallAsync("POST", Items, Item("r1"));
            await Graph.Faults.UntilMetAsync(CancellationToken.None);
            dying.Dispose();
            await Should.ThrowAsync<OperationCanceledException>(() => call);
        }

        var before = Graph.Items("So").Count;
        await Graph.UntilQuietAsync(CancellationToken.None);

        (before, Graph.Items("So").Count).ShouldBe((0, 1));
    }

    [NeedsGraphDescription]
    public async Task QueuedFault_WaitsForTheRequestThatItIsMeantFor()
    {
        Graph.Faults.Next(new GraphFault.Refused(403, "accessDenied"), "POST", "/items");

        (await Caller.CallAsync("GET", Items)).Status.ShouldBe(200);
        (await Caller.CallAsync("POST", Items, Item("r1"))).Status.ShouldBe(403);
        (await Caller.CallAsync("POST", Items, Item("r1"))).Status.ShouldBe(201);
    }

    [NeedsGraphDescription]
    public async Task RandomFaults_OfOneSeed_AreTheSameAgain()
    {
        var first = await StatusesAsync();
        var second = await StatusesAsync();

        second.ShouldBe(first);
        first.ShouldContain(200);
        first.Count(status => status != 200).ShouldBeInRange(5, 60);
    }

    [NeedsGraphDescription]
    public async Task CallerThatDies_LeavesTheDoubleServing()
    {
        using (var client = new System.Net.Sockets.TcpClient())
        {
            var address = new Uri(Graph.Endpoint);
            await client.ConnectAsync(address.Host, address.Port);
            await client.GetStream().WriteAsync("POST /v1.0/sites/x/lists HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\n{\"disp"u8.ToArray());
        }

        await CreateAsync("r1");

        Graph.Items("So").Count.ShouldBe(1);
    }

    private async Task<IReadOnlyList<int>> StatusesAsync()
    {
        Graph.Faults.Random(0.3, 42, [new GraphFault.ServerError(), new GraphFault.Unavailable()]);
        var statuses = new List<int>();
        for (var time = 0; time < 100; time++)
            statuses.Add((await Caller.CallAsync("GET", Items)).Status);
        return statuses;
    }
}
