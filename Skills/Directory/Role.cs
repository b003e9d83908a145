namespace Assistant.Skills.Directory;

/// <summary>What somebody is in the office. A person may be several: the office head is the head of the office's own unit, too.</summary>
public enum Role
{
    /// <summary>chuyên viên, nhân viên</summary>
    Staff,

    /// <summary>văn thư, thư ký</summary>
    Clerk,

    /// <summary>trưởng phòng, phó trưởng phòng</summary>
    UnitHead,

    /// <summary>chánh văn phòng</summary>
    OfficeHead,

    /// <summary>lãnh đạo: giám đốc, phó giám đốc</summary>
    Leader,

    /// <summary>quản trị</summary>
    Admin,
}
