using System.Globalization;
using System.Text.Json;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Understanding;

/// <summary>How the requests of one author's message were understood.</summary>
/// <param name="Message">The message.</param>
/// <param name="Kinds">Per expected request: whether a request of that kind stands in its place.</param>
/// <param name="Judged">How many slots were judged.</param>
/// <param name="Wrong">What is wrong, in words.</param>
/// <param name="WrongSlots">How many of the judged slots are wrong, what is asked back included.</param>
/// <param name="Sure">Whether something wrong was understood with a confidence of a half or more, without asking back.</param>
internal sealed record OthersVerdict(MessageOfOthers Message, IReadOnlyList<bool> Kinds, int Judged, IReadOnlyList<string> Wrong, int WrongSlots, bool Sure)
{
    private static readonly RequestReader Reader = new();
    private static readonly string[] Texts = ["text", "title", "note", "conclusions", "place", "chair", "cancel"];

    public bool IsRight => Kinds.All(right => right) && Wrong.Count == 0;

    /// <summary>Reads a message and judges it.</summary>
    public static OthersVerdict Of(MessageOfOthers message)
    {
        var read = Reader.Read(message.Text, AskerOf(message), MessageTable.Office);
        var kinds = new List<bool>();
        var wrong = new List<string>();
        var judged = 0;
        var wrongSlots = 0;
        for (var i = 0; i < message.Expected.Count; i++)
        {
            var expected = message.Expected[i];
            var (kind, slots) = i < read.Count ? RequestFacts.Of(read[i].Request) : ("nothing", []);
            var needs = i < read.Count ? read[i].Needs?.Slot : null;
            kinds.Add(KindsOf(expected).Contains(kind));
            if (!kinds[^1])
            {
                wrong.Add($"{kind} is not {string.Join('/', KindsOf(expected))}");
            }

            var faults = new List<string>();
            foreach (var slot in expected.GetProperty("slots").EnumerateObject())
            {
                judged++;
                faults.AddRange(SlotFault(slot, slots));
            }

            if (expected.TryGetProperty("needs", out var asked))
            {
                judged++;
                faults.AddRange(NeedsFault(asked, needs));
            }

            wrongSlots += faults.Count;
            wrong.AddRange(faults);
        }

        if (read.Count > message.Expected.Count)
        {
            kinds.Add(false);
            wrong.Add($"{read.Count} requests: {string.Join(" + ", read.Select(part => part.Request))}");
        }

        return new OthersVerdict(message, kinds, judged, wrong, wrongSlots, wrong.Count > 0 && read.Any(IsSure));
    }

    public override string ToString() => $"{Message}{string.Concat(Wrong.Select(fault => $"\n      {fault}"))}";

    private static bool IsSure(Understood read) => read is { Confidence: >= 0.5, Needs: null } && read.Request is not (OpenRequest or UnknownRequest or ChatRequest or HelpRequest);

    private static Asker AskerOf(MessageOfOthers message) => MessageTable.AskerOf(null, message.At) with
    {
        Unit = message.Unit is null ? null
            : MessageTable.Office.Directory.Resolve(message.Unit, MessageTable.Office.Organization) is UnitMatch.One one ? one.Unit
            : new Unit(MessageTable.Office.Organization, message.Unit),
    };

    private static List<string> KindsOf(JsonElement expected) =>
        [expected.GetProperty("kind").GetString()!, .. expected.TryGetProperty("kindAlso", out var also) ? also.EnumerateArray().Select(kind => kind.GetString()!) : []];

    private static IEnumerable<string> NeedsFault(JsonElement asked, string? needs)
    {
        var wanted = asked.GetString()?.Split('|');
        var right = wanted is null ? needs is null : needs is not null && (wanted.Contains("*") || wanted.Contains(needs) || (needs == "task" && wanted.Contains("key")));
        return right ? [] : [$"asks back for '{needs}', not '{asked}'"];
    }

    private static IEnumerable<string> SlotFault(JsonProperty slot, Dictionary<string, string?> slots)
    {
        var got = Got(slot.Name, slots);
        var right = slot.Value.ValueKind switch
        {
            JsonValueKind.Null => string.IsNullOrEmpty(got),
            JsonValueKind.Array => slot.Value.EnumerateArray().All(value => Same(slot.Name, value.ToString(), got)),
            _ => Same(slot.Name, slot.Value.ToString(), got),
        };
        return right ? [] : [$"{slot.Name} is '{got}', not '{slot.Value}'"];
    }

    private static string? Got(string name, Dictionary<string, string?> slots) => name == "attendees"
        ? $"{slots.GetValueOrDefault("names")} {slots.GetValueOrDefault("count")}"
        : slots.GetValueOrDefault(name);

    private static bool Same(string name, string want, string? got)
    {
        if (string.IsNullOrEmpty(got))
        {
            return false;
        }

        return name switch
        {
            _ when want == "*" => true,
            "unit" => UnitOf(want) == UnitOf(got),
            "from" or "to" or "date" => got.StartsWith(want[..10], StringComparison.Ordinal),
            "start" or "end" or "at" => got == DateTimeOffset.Parse(want, CultureInfo.InvariantCulture).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
            "key" => KeyOf(want) == KeyOf(got),
            "before" => Days(want) == Days(got),
            _ when Texts.Contains(name) || name == "attendees" => $" {Folding.FoldToWords(got)} ".Contains($" {Folding.FoldToWords(want)} ", StringComparison.Ordinal),
            _ => Folding.FoldToWords(want) == Folding.FoldToWords(got),
        };
    }

    private static string UnitOf(string name) =>
        MessageTable.Office.Directory.Resolve(name, MessageTable.Office.Organization) is UnitMatch.One one ? one.Unit.Name : Folding.FoldToWords(name);

    private static string KeyOf(string key) => PlanWords.KeyForm(key);

    private static double Days(string duration) => System.Xml.XmlConvert.ToTimeSpan(duration.Replace("P1W", "P7D", StringComparison.Ordinal).Replace("P2W", "P14D", StringComparison.Ordinal)).TotalDays;
}
