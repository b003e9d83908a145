using System.Diagnostics;
using Assistant.Bot.Graph;

namespace Assistant.Bot.Outbox;

/// <summary>What an answer of Graph means for a delivery.</summary>
internal static class Deliveries
{
    /// <summary>The delivery that an answer stands for.</summary>
    public static Delivery Of<T>(GraphAnswer<T> answer) => answer switch
    {
        GraphAnswer<T>.Done => new Delivery.Done(),
        GraphAnswer<T>.Later later => new Delivery.Later(later.Wait, later.Why),

        // A missing permission, site, mailbox or list is no fault of the record: nothing is parked that works once the settings do.
        GraphAnswer<T>.Refused { Status: 401 or 403 or 404 or 410 } refused => new Delivery.Later(TimeSpan.Zero, $"{refused.Status} {refused.Code}"),
        GraphAnswer<T>.Refused refused => new Delivery.Refused($"{refused.Status} {refused.Code}", refused.Why),
        _ => throw new UnreachableException(),
    };
}
