using System.Globalization;
using Assistant.Knowledge.Plans;

namespace Assistant.Skills.Answering;

/// <summary>The keys of a plan that are most like one it does not hold.</summary>
internal static class NearKeys
{
    private static readonly char[] Joints = ['.', '(', ')', ' '];

    /// <summary>Keys that begin alike first, then those that stand near by number, in the order of the plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="key">The key that it does not hold.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<string> Of(Plan plan, string key, int most)
    {
        var asked = Parts(key);
        return [.. plan.Tasks
            .Select((task, at) => (Key: task.Key.Value, At: at, Distance: Distance(asked, Parts(task.Key.Value))))
            .OrderBy(near => near.Distance).Take(most).OrderBy(near => near.At).Select(near => near.Key)];
    }

    /// <summary>The first difference weighs most: 3.2 is nearer to 3.9 than 4.2 is.</summary>
    private static double Distance(string[] asked, string[] held)
    {
        var (distance, weight) = (0.0, 1000.0);
        for (var i = 0; i < Math.Max(asked.Length, held.Length); i++, weight /= 100)
        {
            distance += weight * (i >= asked.Length || i >= held.Length ? 1 : Apart(asked[i], held[i]));
        }

        return distance;
    }

    private static double Apart(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase) ? 0
        : Number(left) is { } a && Number(right) is { } b ? Math.Min(Math.Abs(a - b), 50)
        : left.Length == 1 && right.Length == 1 ? Math.Min(Math.Abs(left[0] - right[0]), 50)
        : 60;

    private static int? Number(string part) => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string[] Parts(string key) => key.Split(Joints, StringSplitOptions.RemoveEmptyEntries);
}
