BEGIN TRANSACTION;
CREATE TABLE account (
	id INTEGER NOT NULL, 
	schema_version INTEGER NOT NULL, 
	number VARCHAR(40) NOT NULL, 
	domain VARCHAR(255) NOT NULL, 
	privacy BOOLEAN NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "account" VALUES(1,1,'4711','crm.acme.example',0);
CREATE TABLE attachments (
	id INTEGER NOT NULL, 
	email_id INTEGER NOT NULL, 
	filename VARCHAR(255) NOT NULL, 
	content_type VARCHAR(255) NOT NULL, 
	size INTEGER NOT NULL, 
	stored BOOLEAN NOT NULL, 
	octets BLOB, 
	PRIMARY KEY (id), 
	FOREIGN KEY(email_id) REFERENCES emails (id) ON DELETE CASCADE
);
INSERT INTO "attachments" VALUES(1,1,'offer.pdf','application/pdf',8,1,X'255044462D312E34');
CREATE TABLE companies (
	id INTEGER NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (name)
);
INSERT INTO "companies" VALUES(1,'Old AS');
INSERT INTO "companies" VALUES(2,'Customer AS');
CREATE TABLE contact_companies (
	contact_id INTEGER NOT NULL, 
	company_id INTEGER NOT NULL, 
	is_primary BOOLEAN NOT NULL, 
	PRIMARY KEY (contact_id, company_id), 
	FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE, 
	FOREIGN KEY(company_id) REFERENCES companies (id) ON DELETE CASCADE
);
INSERT INTO "contact_companies" VALUES(1,1,0);
INSERT INTO "contact_companies" VALUES(1,2,1);
CREATE TABLE contact_deals (
	contact_id INTEGER NOT NULL, 
	deal_id INTEGER NOT NULL, 
	PRIMARY KEY (contact_id, deal_id), 
	FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE, 
	FOREIGN KEY(deal_id) REFERENCES deals (id) ON DELETE CASCADE
);
INSERT INTO "contact_deals" VALUES(1,1);
CREATE TABLE contacts (
	id INTEGER NOT NULL, 
	address VARCHAR(320) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	created_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (address)
);
INSERT INTO "contacts" VALUES(1,'kari@customer.example','Kari Nordmann','2026-11-23 15:12:42.334033');
CREATE TABLE deals (
	id INTEGER NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	is_open BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "deals" VALUES(1,'New build',1,'2026-01-05 00:00:00.000000');
CREATE TABLE deleted_addresses (
	digest VARCHAR(64) NOT NULL, 
	PRIMARY KEY (digest)
);
INSERT INTO "deleted_addresses" VALUES('24d361984cd98fc7df2f4cf013ae1c8df6cdca94295e6fd82816fb359acac54e');
CREATE TABLE email_companies (
	email_id INTEGER NOT NULL, 
	company_id INTEGER NOT NULL, 
	PRIMARY KEY (email_id, company_id), 
	FOREIGN KEY(email_id) REFERENCES emails (id) ON DELETE CASCADE, 
	FOREIGN KEY(company_id) REFERENCES companies (id) ON DELETE CASCADE
);
INSERT INTO "email_companies" VALUES(1,2);
INSERT INTO "email_companies" VALUES(2,2);
CREATE TABLE email_contacts (
	email_id INTEGER NOT NULL, 
	contact_id INTEGER NOT NULL, 
	PRIMARY KEY (email_id, contact_id), 
	FOREIGN KEY(email_id) REFERENCES emails (id) ON DELETE CASCADE, 
	FOREIGN KEY(contact_id) REFERENCES contacts (id) ON DELETE CASCADE
);
INSERT INTO "email_contacts" VALUES(1,1);
INSERT INTO "email_contacts" VALUES(2,1);
CREATE TABLE email_deals (
	email_id INTEGER NOT NULL, 
	deal_id INTEGER NOT NULL, 
	PRIMARY KEY (email_id, deal_id), 
	FOREIGN KEY(email_id) REFERENCES emails (id) ON DELETE CASCADE, 
	FOREIGN KEY(deal_id) REFERENCES deals (id) ON DELETE CASCADE
);
INSERT INTO "email_deals" VALUES(1,1);
INSERT INTO "email_deals" VALUES(2,1);
CREATE TABLE emails (
	id INTEGER NOT NULL, 
	message_key VARCHAR(1200) NOT NULL, 
	message_id VARCHAR(1000) NOT NULL, 
	route VARCHAR(16) NOT NULL, 
	direction VARCHAR(16) NOT NULL, 
	sender VARCHAR(320) NOT NULL, 
	sender_name VARCHAR(255) NOT NULL, 
	"to" JSON NOT NULL, 
	cc JSON NOT NULL, 
	subject TEXT NOT NULL, 
	date DATETIME, 
	date_text VARCHAR(255) NOT NULL, 
	text TEXT NOT NULL, 
	html TEXT NOT NULL, 
	user_id INTEGER, 
	attributed_by VARCHAR(32) NOT NULL, 
	logged_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (message_key), 
	FOREIGN KEY(user_id) REFERENCES users (id) ON DELETE SET NULL
);
INSERT INTO "emails" VALUES(1,'<offer-1@acme.example>','<offer-1@acme.example>','bcc','sent','ola@acme.example','','["kari@customer.example"]','[]','Offer','2026-03-02 09:30:00.000000','Mon, 02 Mar 2026 09:30:00 +0000','Here is the offer.
','<p>Here is the offer.</p>
',1,'by_account','2026-11-23 15:12:42.356241');
INSERT INTO "emails" VALUES(2,'<forward-1@acme.example>','<forward-1@acme.example>','forward','received','kari@customer.example','Kari Nordmann','["ola@acme.example"]','["per@customer.example"]','Question','2021-11-03 14:51:30.000000','Wed, 3 Nov 2021 15:51:30 +0100','Can you deliver by May?','<html><body>---------- Forwarded message ----------<br>
From: Kari Nordmann &lt;kari@customer.example&gt;<br>
Date: Wed, 3 Nov 2021 15:51:30 +0100<br>
Subject: Question<br>
To: Ola &lt;ola@acme.example&gt;<br>
Cc: Per &lt;per@customer.example&gt;<br>
<br>
Can you deliver by May?<br>
</body></html>
',1,'by_account','2026-11-23 15:12:42.368031');
CREATE TABLE intake_log (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	message_id VARCHAR(1000) NOT NULL, 
	route VARCHAR(16) NOT NULL, 
	sender VARCHAR(320) NOT NULL, 
	outcome VARCHAR(16) NOT NULL, 
	reason VARCHAR(32) NOT NULL, 
	status VARCHAR(16) NOT NULL, 
	sentence TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "intake_log" VALUES(1,'2026-11-23 15:12:42.361317','<offer-1@acme.example>','bcc','ola@acme.example','logged','','2.6.0','');
INSERT INTO "intake_log" VALUES(2,'2026-11-23 15:12:42.370058','<forward-1@acme.example>','forward','ola@acme.example','logged','','2.6.0','');
INSERT INTO "intake_log" VALUES(3,'2026-11-23 15:12:42.374777','<b@a.example>','bcc','ola@acme.example','refused','never_log','5.7.1','The contact''s address or domain is not on the never-log list.');
CREATE TABLE legal_basis (
	address VARCHAR(320) NOT NULL, 
	basis VARCHAR(255) NOT NULL, 
	PRIMARY KEY (address)
);
INSERT INTO "legal_basis" VALUES('kari@customer.example','Consent');
CREATE TABLE never_log (
	id INTEGER NOT NULL, 
	pattern VARCHAR(320) NOT NULL, 
	user_id INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(user_id) REFERENCES users (id) ON DELETE CASCADE
);
INSERT INTO "never_log" VALUES(1,'@Bank.example',NULL);
CREATE TABLE sender_addresses (
	id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	address VARCHAR(320) NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (user_id, address, kind), 
	FOREIGN KEY(user_id) REFERENCES users (id) ON DELETE CASCADE
);
INSERT INTO "sender_addresses" VALUES(1,1,'sales@acme.example','alias');
CREATE TABLE users (
	id INTEGER NOT NULL, 
	address VARCHAR(320) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	personal_access BOOLEAN NOT NULL, 
	password VARCHAR(255) NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (address)
);
INSERT INTO "users" VALUES(1,'ola@acme.example','Ola',1,'scrypt$16384$8$1$fe3f48f78a847958ba83a09846a754b6$71db6490aaa5478fa98f339b13f4037d3de612a570e335c57d7e91ada22ba19a');
CREATE INDEX ix_intake_log_at ON intake_log (at);
CREATE INDEX ix_contact_deals_deal_id ON contact_deals (deal_id);
CREATE INDEX ix_sender_addresses_address ON sender_addresses (address);
CREATE INDEX ix_emails_logged_at ON emails (logged_at);
CREATE INDEX ix_email_contacts_contact_id ON email_contacts (contact_id);
CREATE INDEX ix_email_deals_deal_id ON email_deals (deal_id);
CREATE INDEX ix_attachments_email_id ON attachments (email_id);
COMMIT;
