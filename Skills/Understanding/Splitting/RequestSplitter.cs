namespace Assistant.Skills.Understanding.Splitting;

/// <summary>
/// Tells whether a message makes several requests. Two clauses are two requests when each could stand alone and the
/// words between them part them: a new sentence or "tiện thể" easily, "và" and a comma only when an order to the
/// assistant follows, or a question with a subject of its own. All else belongs to the request it stands beside.
/// </summary>
internal static class RequestSplitter
{
    /// <summary>Splits a message.</summary>
    public static RequestSplit Split(Reading reading)
    {
        var clauses = ClauseCutter.Cut(reading);
        if (clauses.Count < 2)
        {
            return new RequestSplit([], null);
        }

        var read = clauses.ConvertAll(clause => ClauseReading.Of(reading, clause));
        var parts = Group(read);
        return parts.Count > 1 ? new RequestSplit(parts, null) : new RequestSplit(parts, CoreOf(read));
    }

    private static List<RequestPart> Group(List<ClauseReading> clauses)
    {
        var parts = new List<RequestPart>();
        ClauseReading? asking = null;
        int? told = null;
        foreach (var clause in clauses)
        {
            if (clause.Role == ClauseRole.Talk)
            {
                told = null;
            }
            else if (!clause.IsRequest)
            {
                // What is told in a sentence of its own may introduce the request that follows in the same sentence.
                told ??= asking is null || clause.Clause.Joint == ClauseJoint.Sentence ? clause.Clause.First : null;
                if (asking is not null && told is null)
                {
                    parts[^1] = parts[^1] with { End = clause.Clause.End };
                }
            }
            else if (asking is null || Parts(asking, clause, parts[^1]))
            {
                var first = told is { } from && (asking is null || clause.Clause.Joint != ClauseJoint.Sentence) ? from : clause.Clause.First;
                if (parts.Count > 0)
                {
                    parts[^1] = parts[^1] with { End = JustBefore(clauses, first) };
                }

                parts.Add(new RequestPart(first, clause.Clause.End, clause.Kind, clause.Clause.Joint));
                (asking, told) = (clause, null);
            }
            else
            {
                parts[^1] = parts[^1] with { End = clause.Clause.End };
                told = null;
            }
        }

        if (parts.Count > 0 && clauses[^1].Role != ClauseRole.Talk)
        {
            parts[^1] = parts[^1] with { End = clauses[^1].Clause.End };
        }

        return parts;
    }

    /// <summary>The end of the last clause before a word that is not mere talk.</summary>
    private static int JustBefore(List<ClauseReading> clauses, int first) =>
        clauses.Last(clause => clause.Clause.First < first && clause.Role != ClauseRole.Talk).Clause.End;

    private static bool Parts(ClauseReading before, ClauseReading after, RequestPart part)
    {
        var joint = after.Clause.Joint;
        if (IsChange(after.Kind) && !after.HasAnchor && before.Kind == RequestKind.Explain && joint == ClauseJoint.Loose)
        {
            // "Việc 5.1 chắc không kịp, xin lùi hạn …": the task is only named.
            return false;
        }

        if (before.Kind == RequestKind.Chain && after.Kind == RequestKind.Chain && joint == ClauseJoint.Loose)
        {
            // "… triển khai từ văn bản nào, dẫn tới việc gì của Văn phòng": both ends of one chain.
            return false;
        }

        if (before.Kind == RequestKind.LogMeeting && after.Kind == RequestKind.LogMeeting)
        {
            return after.Role is ClauseRole.Order or ClauseRole.OrderToMe && after.Reading.Times.Count > 0 && joint >= ClauseJoint.Announced;
        }

        if (before.Kind == RequestKind.LogMeeting && HasConclusions(before.Reading.Message, part.First, after.Clause.First))
        {
            return after.Role == ClauseRole.OrderToMe && joint >= ClauseJoint.Announced;
        }

        if (before.Kind == RequestKind.LogMeeting && after.TellsConclusions)
        {
            return false;
        }

        return joint switch
        {
            ClauseJoint.Purpose => false,
            ClauseJoint.Loose => IsWrite(before.Kind) ? PartsFromWrite(before, after) : PartsFromQuestion(before, after),
            _ => after.Role != ClauseRole.List || !IsWrite(before.Kind),
        };
    }

    private static bool PartsFromWrite(ClauseReading before, ClauseReading after) => after.Role == ClauseRole.OrderToMe
        || (IsChange(after.Kind) && before.Kind != RequestKind.LogMeeting && (after.Reading.Tasks.Count > 0 || after.Kind is RequestKind.ChangeMeeting or RequestKind.CancelMeeting))
        || (before.Kind == RequestKind.Progress && after.Kind == RequestKind.Progress && after.Reading.Tasks.Count > 0)
        || (before.Kind is not (RequestKind.Remind or RequestKind.DraftLetter) && after.Role == ClauseRole.Question && !IsWrite(after.Kind) && after.Kind is not null && after.HasOwnSubject);

    private static bool PartsFromQuestion(ClauseReading before, ClauseReading after) => after.Kind is not null && (after.Kind != before.Kind
        ? after.Role is ClauseRole.Order or ClauseRole.OrderToMe || (after.Role is ClauseRole.Question or ClauseRole.Record && after.HasOwnSubject && before.Role != ClauseRole.List)
        : before.HasAnchor && after.HasAnchor && (after.Role != ClauseRole.List || (before.Reading.Times.Count > 0 && after.Reading.Times.Count > 0)));

    private static bool IsWrite(RequestKind? kind) =>
        kind is RequestKind.Remind or RequestKind.LogMeeting or RequestKind.Progress or RequestKind.DraftReport or RequestKind.DraftLetter or RequestKind.Reminders || IsChange(kind);

    /// <summary>Orders that change what was taken down, or ask others for something: one message may give several.</summary>
    private static bool IsChange(RequestKind? kind) => kind is RequestKind.ChangeMeeting or RequestKind.CancelMeeting or RequestKind.Undo or RequestKind.Extend
        or RequestKind.DecideExtension or RequestKind.WithdrawExtension or RequestKind.AskParts;

    private static bool HasConclusions(Message message, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if ((message.Folded[i - 1], message.Folded[i]) is ("ket", "luan") || message.Folded[i].StartsWith("conclu", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// From the first clause of the sentence that asks to the last clause that asks, purposes after it left out; only for questions:
    /// what merely names something may be the beginning of what is told about it.
    /// </summary>
    private static (int First, int End)? CoreOf(List<ClauseReading> clauses)
    {
        var first = clauses.FindIndex(clause => clause.IsRequest);
        if (first < 0 || clauses.TrueForAll(clause => clause.Role is not (ClauseRole.Question or ClauseRole.Order or ClauseRole.OrderToMe))
            || clauses.Exists(clause => clause.IsRequest && IsWrite(clause.Kind)))
        {
            return null;
        }

        var last = clauses.FindLastIndex(clause => clause.IsRequest);
        while (clauses[first].Clause.Joint != ClauseJoint.Sentence)
        {
            first--;
        }

        // "em ở phường Hải An, cho em hỏi …": who somebody is, before what is asked.
        while (!clauses[first].IsRequest && clauses[first + 1].BeginsPolitely)
        {
            first++;
        }

        while (last + 1 < clauses.Count && clauses[last + 1].Clause.Joint is not (ClauseJoint.Sentence or ClauseJoint.Purpose) && clauses[last + 1].HasOwnSubject)
        {
            last++;
        }

        return first == 0 && last == clauses.Count - 1 ? null : (clauses[first].Clause.First, clauses[last].Clause.End);
    }
}
