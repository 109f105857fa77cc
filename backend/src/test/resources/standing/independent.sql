-- The four-dimension score once more, from the raw records and from domain 4.2 and its decided readings alone: another language,
-- another way, other numbers (DOUBLE instead of fractions). One row an organisation in the register; NULL is "does not apply".
WITH
  p AS (SELECT CAST(:day AS DATE) AS d, CAST(:day AS DATE) - INTERVAL 12 MONTH AS y1, CAST(:day AS DATE) - INTERVAL 24 MONTH AS y2),
  org AS (SELECT o.*, COALESCE(o.filed_on, o.registered_on) AS since FROM organisation o WHERE o.status = 'NORMAL'),
  copies AS (
    SELECT a.*, ROW_NUMBER() OVER (PARTITION BY a.organisation_id, a.held_on, BINARY a.title, BINARY a.place ORDER BY (a.status = 'VERIFIED') DESC, a.id) AS copy_no
    FROM activity a, p WHERE a.status <> 'REJECTED' AND a.held_on > p.y1 AND a.held_on <= p.d),
  act AS (
    SELECT c.*, CASE WHEN c.status = 'VERIFIED' THEN 1e0 WHEN DATEDIFF(p.d, c.held_on) <= 30 THEN 0.5e0 ELSE 0e0 END AS heft
    FROM copies c, p WHERE c.copy_no = 1),
  ranked AS (SELECT organisation_id, heft, ROW_NUMBER() OVER (PARTITION BY organisation_id, held_on ORDER BY heft DESC, id) AS nth FROM act),
  a1 AS (SELECT organisation_id, SUM(heft) AS x FROM ranked WHERE nth <= 2 GROUP BY organisation_id),
  ver AS (SELECT * FROM act WHERE status = 'VERIFIED'),
  a24 AS (SELECT organisation_id, COUNT(DISTINCT DATE_FORMAT(held_on, '%Y-%m')) AS months, MAX(held_on) AS last_on FROM ver GROUP BY organisation_id),
  persondays AS (
    SELECT a.organisation_id, SUM(CASE WHEN a.status = 'VERIFIED' THEN h.minutes ELSE 0 END) AS sure,
      SUM(CASE WHEN a.status <> 'VERIFIED' AND a.heft > 0 THEN h.minutes ELSE 0 END) AS unsure
    FROM act a JOIN activity_helper h ON h.activity_id = a.id GROUP BY a.organisation_id, a.held_on, BINARY h.name),
  a3 AS (SELECT organisation_id, SUM(LEAST(sure, 480) + 0.5e0 * LEAST(unsure, 480 - LEAST(sure, 480))) / 60 AS x FROM persondays GROUP BY organisation_id),
  conf AS (
    SELECT * FROM (SELECT c.*, ROW_NUMBER() OVER (PARTITION BY c.organisation_id ORDER BY c.confirmed_on DESC, c.id DESC) AS nth
      FROM standing_confirmation c, p WHERE c.confirmed_on <= p.d) t WHERE nth = 1),
  people AS (SELECT organisation_id, SUM(most) AS x FROM (SELECT organisation_id, division_code, MAX(people) AS most FROM ver GROUP BY organisation_id, division_code) t
    GROUP BY organisation_id),
  places AS (SELECT v.organisation_id, COUNT(DISTINCT v.division_code) AS x FROM ver v JOIN conf c ON c.organisation_id = v.organisation_id
    WHERE FIND_IN_SET(v.division_code, c.area) > 0 GROUP BY v.organisation_id),
  five AS (SELECT 'ELDERLY' AS g UNION ALL SELECT 'CHILDREN' UNION ALL SELECT 'DISABLED' UNION ALL SELECT 'LOW_INCOME' UNION ALL SELECT 'LEFT_BEHIND'),
  kinds AS (SELECT c.organisation_id, COUNT(DISTINCT f.g) AS x FROM conf c JOIN five f ON FIND_IN_SET(f.g, c.key_groups) > 0
    JOIN ver v ON v.organisation_id = c.organisation_id AND FIND_IN_SET(f.g, v.key_groups) > 0 GROUP BY c.organisation_id),
  duty AS (SELECT r.implementer_id AS organisation_id, AVG(CASE WHEN r.submissions > 0 AND r.late = 0 THEN 1e0 ELSE 0e0 END) AS x FROM report r, p
    WHERE r.status <> 'CANCELLED' AND r.due_on > p.y1 AND (r.due_on < p.d OR r.due_on = p.d AND r.submissions > 0) GROUP BY r.implementer_id),
  listed AS (SELECT l.organisation_id, COUNT(*) AS x FROM credit_listing l, p WHERE l.kind <> 'ATTENTION' AND l.listed_on <= p.d
    AND (l.removed_on IS NULL OR l.removed_on > p.d) GROUP BY l.organisation_id),
  -- Instants are kept in UTC; Beijing is eight hours ahead.
  overdue AS (SELECT e.implementer_id AS organisation_id, COUNT(*) AS x FROM evaluation e, p WHERE e.status = 'RECTIFYING'
    AND DATE(e.rectify_until + INTERVAL 8 HOUR) <= p.d GROUP BY e.implementer_id),
  marks AS (SELECT s.implementer_id AS organisation_id, CASE WHEN COUNT(*) >= 10 THEN 20e0 * SUM(a.mark) / COUNT(*) END AS pts
    FROM survey s JOIN survey_answer a ON a.survey_id = s.id, p WHERE a.answered_on > p.y1 AND a.answered_on <= p.d GROUP BY s.implementer_id),
  grades AS (SELECT e.implementer_id AS organisation_id, MAX(CASE e.grade_key WHEN 'A' THEN 100e0 WHEN 'B' THEN 80e0 WHEN 'C' THEN 0e0 END) AS pts
    FROM evaluation e, p WHERE e.kind = 'FINAL' AND e.status = 'CONCLUDED' AND DATE(e.concluded_at + INTERVAL 8 HOUR) > p.y2
    AND DATE(e.concluded_at + INTERVAL 8 HOUR) <= p.d GROUP BY e.implementer_id),
  merits AS (SELECT m.organisation_id, MAX(CASE m.level WHEN 'NATIONAL' THEN 100e0 WHEN 'PROVINCE' THEN 80e0 WHEN 'CITY' THEN 60e0 WHEN 'DISTRICT' THEN 40e0
      WHEN 'TOWNSHIP' THEN 20e0 END) AS honour, SUM(m.amount_fen) / 100e0 AS yuan
    FROM standing_merit m LEFT JOIN standing_merit_struck x ON x.merit_id = m.id, p
    WHERE x.merit_id IS NULL AND m.given_on > p.y1 AND m.given_on <= p.d GROUP BY m.organisation_id),
  pts AS (
    SELECT o.id, o.category, o.urban, o.division_path,
      100e0 * LEAST(1, COALESCE(a1.x, 0) / 12) AS a1,
      100e0 * LEAST(1, COALESCE(a24.months, 0) / 12e0) AS a2,
      100e0 * LEAST(1, COALESCE(a3.x, 0) / 240) AS a3,
      CASE WHEN a24.last_on IS NULL THEN 0e0 ELSE 100e0 * LEAST(1, GREATEST(0, (365e0 - DATEDIFF(p.d, a24.last_on)) / 335)) END AS a4,
      100e0 / 6 * ((TRIM(o.contact_name) <> '' AND o.contact_phone_masked <> '') + (TRIM(o.leader_name) <> '') + (COALESCE(TRIM(o.address), '') <> '')
        + (o.founded_on IS NOT NULL) + (COALESCE(TRIM(o.summary), '') <> '')
        + (COALESCE(c.confirmed_on > p.y1, FALSE) OR COALESCE(o.since > p.y1 AND o.since <= p.d, FALSE))) AS n1,
      100e0 / 3 * COALESCE((FIND_IN_SET('CHARTER', c.house_rules) > 0) + (FIND_IN_SET('LEADERS', c.house_rules) > 0) + (FIND_IN_SET('MEETINGS', c.house_rules) > 0), 0) AS n2,
      CASE WHEN o.party_building IN ('OWN', 'JOINT') THEN 100e0 WHEN c.party_exempt = 1 THEN NULL WHEN o.party_building = 'NONE' THEN 0e0
        WHEN c.confirmed_on > p.y1 AND c.instructor_activities >= 2 THEN 80e0 ELSE 60e0 END AS n3,
      100e0 * duty.x AS n4,
      CASE WHEN listed.x > 0 THEN 0e0 ELSE GREATEST(0, 100e0 - 20 * COALESCE(overdue.x, 0)) END AS n5,
      CASE WHEN c.residents IS NOT NULL THEN 100e0 * LEAST(1, COALESCE(people.x, 0) / (1e0 * c.residents) / 0.05e0) END AS c1,
      CASE WHEN COALESCE(c.area, '') <> '' THEN 100e0 * COALESCE(places.x, 0) / (1 + LENGTH(c.area) - LENGTH(REPLACE(c.area, ',', ''))) END AS c2,
      CASE WHEN COALESCE(c.key_groups, '') = '' THEN 0e0 ELSE 100e0 * COALESCE(kinds.x, 0) / GREATEST(3, 1 + LENGTH(c.key_groups) - LENGTH(REPLACE(c.key_groups, ',', ''))) END AS c3,
      marks.pts AS i1, grades.pts AS i2, COALESCE(merits.honour, 0e0) AS i3, 100e0 * LEAST(1, COALESCE(merits.yuan, 0) / 10000) AS i4
    FROM org o JOIN p LEFT JOIN a1 ON a1.organisation_id = o.id LEFT JOIN a24 ON a24.organisation_id = o.id LEFT JOIN a3 ON a3.organisation_id = o.id
      LEFT JOIN conf c ON c.organisation_id = o.id LEFT JOIN people ON people.organisation_id = o.id LEFT JOIN places ON places.organisation_id = o.id
      LEFT JOIN kinds ON kinds.organisation_id = o.id LEFT JOIN duty ON duty.organisation_id = o.id LEFT JOIN listed ON listed.organisation_id = o.id
      LEFT JOIN overdue ON overdue.organisation_id = o.id LEFT JOIN marks ON marks.organisation_id = o.id LEFT JOIN grades ON grades.organisation_id = o.id
      LEFT JOIN merits ON merits.organisation_id = o.id),
  dims AS (
    SELECT pts.*, (40 * a1 + 25 * a2 + 20 * a3 + 15 * a4) / 100 AS act_pts,
      (25 * n1 + 15 * n2 + COALESCE(20 * n3, 0) + COALESCE(25 * n4, 0) + 15 * n5) / (55 + IF(n3 IS NULL, 0, 20) + IF(n4 IS NULL, 0, 25)) AS norm_pts,
      (COALESCE(40 * c1, 0) + COALESCE(30 * c2, 0) + 30 * c3) / (30 + IF(c1 IS NULL, 0, 40) + IF(c2 IS NULL, 0, 30)) AS cov_pts,
      (COALESCE(35 * i1, 0) + COALESCE(25 * i2, 0) + 20 * i3 + 20 * i4) / (40 + IF(i1 IS NULL, 0, 35) + IF(i2 IS NULL, 0, 25)) AS inf_pts
    FROM pts),
  totals AS (SELECT dims.*, 0.30e0 * act_pts + 0.25e0 * norm_pts + 0.20e0 * cov_pts + 0.25e0 * inf_pts AS total FROM dims)
SELECT id, a1, a2, a3, a4, n1, n2, n3, n4, n5, c1, c2, c3, i1, i2, i3, i4, act_pts, norm_pts, cov_pts, inf_pts, total,
  RANK() OVER (ORDER BY ROUND(total, 9) DESC) AS rank_district,
  RANK() OVER (PARTITION BY SUBSTRING_INDEX(division_path, '/', 3) ORDER BY ROUND(total, 9) DESC) AS rank_township,
  RANK() OVER (PARTITION BY category ORDER BY ROUND(total, 9) DESC) AS rank_category,
  RANK() OVER (PARTITION BY category, urban ORDER BY ROUND(total, 9) DESC) AS rank_peers
FROM totals ORDER BY id
